// Purpose: runs by id.
// Parameters: ids
// Rows: run (map)
UNWIND $ids AS id
MATCH (run:IngestRun {id: id})
RETURN run {.*} AS run
