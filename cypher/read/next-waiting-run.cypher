// Purpose: the oldest run that waits for a worker, or whose worker is gone.
// Parameters: at
// Rows: run (map)
MATCH (run:IngestRun)
WHERE run.status IN ['QUEUED', 'RUNNING'] AND (run.leaseUntil IS NULL OR run.leaseUntil < $at)
RETURN run {.*} AS run
ORDER BY run.startedAt, run.id
LIMIT 1
