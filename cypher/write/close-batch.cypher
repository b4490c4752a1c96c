// Purpose: stores how far a run has come, in the transaction of the batch that brought it there.
// Parameters: run, batch, at (start of the next batch), positionFile, positionRecord, bytesRead, bytesTotal, rejects, reportsNew, reportsKnown, leaseUntil
// Rows: run (map)
MATCH (run:IngestRun {id: $run})
SET run.batches = $batch + 1, run.openSince = $at, run.positionFile = $positionFile, run.positionRecord = $positionRecord,
  run.bytesRead = $bytesRead, run.bytesTotal = $bytesTotal, run.rejects = $rejects,
  run.reportsNew = run.reportsNew + $reportsNew, run.reportsKnown = run.reportsKnown + $reportsKnown, run.leaseUntil = $leaseUntil
RETURN run {.*} AS run
