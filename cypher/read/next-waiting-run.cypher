// Purpose: the oldest run that waits for a worker, or whose worker is gone. Standard input cannot be read again.
// Parameters: at
// Rows: run (map)
MATCH (run:IngestRun)
WHERE run.status IN ['QUEUED', 'RUNNING'] AND NOT '-' IN run.inputs AND (run.leaseUntil IS NULL OR run.leaseUntil < $at)
RETURN run {.*} AS run
ORDER BY run.startedAt, run.id
LIMIT 1
