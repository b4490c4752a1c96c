// Purpose: sets the effective marking of parts.
// Parameters: rows (id, marking)
// Rows: none
UNWIND $rows AS row
MATCH (r:Report {id: row.id})
SET r.marking = row.marking
