// Purpose: records a run before it begins; repeating it changes nothing.
// Parameters: id, status, source, inputs, mapping, marking, startedAt, worker, leaseUntil (both null for a run that waits)
// Rows: run (map)
MERGE (run:IngestRun {id: $id})
  ON CREATE SET run.status = $status, run.source = $source, run.inputs = $inputs, run.mapping = $mapping, run.marking = $marking,
    run.startedAt = $startedAt, run.openSince = $startedAt, run.batches = 0, run.positionRecord = 0, run.bytesRead = 0,
    run.reportsNew = 0, run.reportsKnown = 0, run.rejects = 0, run.cancelRequested = false, run.worker = $worker, run.leaseUntil = $leaseUntil
RETURN run {.*} AS run
