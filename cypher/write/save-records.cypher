// Purpose: keeps what the resolver compares of a mention.
// Parameters: rows (id, record: JSON), version
// Rows: none
UNWIND $rows AS row
MATCH (m:Mention {id: row.id})
SET m.record = row.record, m.recordVersion = $version
