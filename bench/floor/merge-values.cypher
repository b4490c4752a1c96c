// Purpose: floor of ingest: the same value keys under the same constraint, nothing else.
UNWIND $rows AS row
MERGE (:Value {id: row.id})
