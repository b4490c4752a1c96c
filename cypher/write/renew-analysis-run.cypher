// Purpose: a worker says how far its analysis has come and keeps it for another lease.
// Parameters: id, worker, at, leaseUntil, step, done, total (or null)
// Rows: cancelRequested; none when the analysis is no longer this worker's
MATCH (run:AnalysisRun {id: $id})
SET run.renewedAt = $at
WITH run
WHERE run.status = 'RUNNING' AND run.worker = $worker
SET run.leaseUntil = $leaseUntil, run.step = $step, run.done = $done, run.total = $total
RETURN run.cancelRequested AS cancelRequested
