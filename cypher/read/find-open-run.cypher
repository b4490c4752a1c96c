// Purpose: a run of the same files into the same source that was begun and not ended.
// Parameters: source, inputs, mapping, marking
// Rows: run (map)
MATCH (run:IngestRun {status: 'RUNNING'})
WHERE run.source = $source AND run.inputs = $inputs AND run.mapping = $mapping AND coalesce(run.marking, '') = coalesce($marking, '')
RETURN run {.*} AS run
ORDER BY run.startedAt
LIMIT 1
