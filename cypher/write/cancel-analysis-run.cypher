// Purpose: asks an analysis to stop; one that waits ends at once.
// Parameters: id, at, by (key id), markings (of the caller)
// Rows: run (map); none when there is none that the caller may see
MATCH (run:AnalysisRun {id: $id})
WHERE run.by = $by OR all(marking IN run.markings WHERE marking IN $markings)
WITH run, run.status = 'QUEUED' AS waiting
SET run.cancelRequested = true,
  run.status = CASE WHEN waiting THEN 'CANCELLED' ELSE run.status END,
  run.finishedAt = CASE WHEN waiting THEN $at ELSE run.finishedAt END
RETURN run {.*} AS run
