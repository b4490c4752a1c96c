// Purpose: takes back what a run asserted of some reports, or restores it.
// Parameters: run, ids, retracted
// Rows: family
UNWIND $ids AS id
MATCH (r:Report {id: id})-[b:RECORDED_BY]->(:IngestRun {id: $run})
SET b.retracted = $retracted
RETURN DISTINCT r.family AS family
