// Purpose: the oldest analysis that waits for a worker, or whose worker is gone.
// Parameters: at
// Rows: run (map)
MATCH (run:AnalysisRun)
WHERE run.status IN ['QUEUED', 'RUNNING'] AND (run.leaseUntil IS NULL OR run.leaseUntil < $at)
RETURN run {.*} AS run
ORDER BY run.askedAt, run.id
LIMIT 1
