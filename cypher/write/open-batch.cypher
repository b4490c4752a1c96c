// Purpose: locks a run for a batch and tells whether that batch is the next one.
// Parameters: run, batch (0-based number of the batch)
// Rows: isNext, openSince, run (map)
MATCH (run:IngestRun {id: $run})
SET run.lockedFor = $batch
RETURN run.batches = $batch AS isNext, run.openSince AS openSince, run {.*} AS run
