// Purpose: marks mentions as decided, unless something happened to them since they were read.
// Parameters: rows (id, since)
// Rows: none
UNWIND $rows AS row
MATCH (m:Mention {id: row.id})
WHERE m.pendingSince = row.since
REMOVE m:Pending, m.pendingSince
