// Purpose: floor of ingest: the same report keys under the same constraint, nothing else.
UNWIND $rows AS row
MERGE (:Report {id: row.id})
