// Purpose: a page of the reports that a run recorded and that are, or are not, retracted with it.
// Parameters: run, retracted, pageLimit
// Rows: id
MATCH (:IngestRun {id: $run})<-[b:RECORDED_BY]-(r:Report)
WHERE coalesce(b.retracted, false) = $retracted
RETURN r.id AS id
LIMIT $pageLimit
