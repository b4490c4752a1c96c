// Purpose: a worker ends its analysis; one that has ended stays as it ended.
// Parameters: id, worker, status, message (or null), finding (id or null), at
// Rows: run (map); none when the analysis is no longer this worker's
MATCH (run:AnalysisRun {id: $id})
SET run.renewedAt = $at
WITH run
WHERE run.status = 'RUNNING' AND run.worker = $worker
SET run.status = $status, run.message = $message, run.finding = $finding, run.finishedAt = $at, run.worker = null, run.leaseUntil = null
RETURN run {.*} AS run
