// Purpose: gives an analysis to one worker until its lease ends; the first one fixes the state of knowledge.
// Parameters: id, worker, at, leaseUntil
// Rows: run (map); none when another worker holds it or it is over
MATCH (run:AnalysisRun {id: $id})
SET run.claimedAt = $at
WITH run
WHERE run.status IN ['QUEUED', 'RUNNING'] AND (run.worker IS NULL OR run.worker = $worker OR run.leaseUntil < $at)
SET run.worker = $worker, run.leaseUntil = $leaseUntil, run.status = 'RUNNING', run.attempts = run.attempts + 1,
  run.startedAt = coalesce(run.startedAt, $at), run.knownAt = coalesce(run.knownAt, $at)
RETURN run {.*} AS run
