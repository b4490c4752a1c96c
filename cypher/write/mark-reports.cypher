// Purpose: sets the effective marking of parts and keeps their own.
// Parameters: rows (id, marking)
// Rows: none
UNWIND $rows AS row
MATCH (r:Report {id: row.id})
SET r.ownMarking = coalesce(r.ownMarking, r.marking), r.marking = row.marking
