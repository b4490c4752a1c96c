// Purpose: a worker that stops in order lets another take its analysis at once; that it was begun does not count.
// Parameters: id, worker
// Rows: id
MATCH (run:AnalysisRun {id: $id})
WHERE run.status = 'RUNNING' AND run.worker = $worker
SET run.worker = null, run.leaseUntil = null, run.attempts = run.attempts - 1
RETURN run.id AS id
