// Purpose: the start of the oldest open batch: what was recorded before it no longer changes.
// Parameters: none
// Rows: at (null when no run is open)
MATCH (run:IngestRun)
WHERE run.status = 'RUNNING'
RETURN min(run.openSince) AS at
