// Purpose: ends a run; a run that has ended stays as it ended.
// Parameters: id, status, message, rejectsFile, at
// Rows: run (map)
MATCH (run:IngestRun {id: $id})
WITH run, run.status IN ['QUEUED', 'RUNNING'] AS open
SET run.status = CASE WHEN open THEN $status ELSE run.status END,
  run.message = CASE WHEN open THEN $message ELSE run.message END,
  run.rejectsFile = CASE WHEN open THEN $rejectsFile ELSE run.rejectsFile END,
  run.finishedAt = CASE WHEN open THEN $at ELSE run.finishedAt END,
  run.worker = null, run.leaseUntil = null, run.openSince = null
RETURN run {.*} AS run
