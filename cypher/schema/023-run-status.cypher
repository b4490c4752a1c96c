// Purpose: runs that wait for a worker
CREATE INDEX run_status IF NOT EXISTS
FOR (n:IngestRun)
ON (n.status)
