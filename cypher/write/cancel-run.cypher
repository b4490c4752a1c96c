// Purpose: asks a run to stop after its current batch; one that waits ends at once.
// Parameters: id, at
// Rows: run (map)
MATCH (run:IngestRun {id: $id})
WITH run, run.status = 'QUEUED' AS waiting
SET run.cancelRequested = true,
  run.status = CASE WHEN waiting THEN 'CANCELLED' ELSE run.status END,
  run.finishedAt = CASE WHEN waiting THEN $at ELSE run.finishedAt END
RETURN run {.*} AS run
