// Purpose: gives a run to one worker until its lease ends.
// Parameters: id, worker, at, leaseUntil
// Rows: run (map); none when another worker holds it or it is over
MATCH (run:IngestRun {id: $id})
SET run.claimedAt = $at
WITH run
WHERE run.status IN ['QUEUED', 'RUNNING'] AND (run.worker IS NULL OR run.worker = $worker OR run.leaseUntil < $at)
SET run.worker = $worker, run.leaseUntil = $leaseUntil, run.status = 'RUNNING', run.openSince = coalesce(run.openSince, $at)
RETURN run {.*} AS run
