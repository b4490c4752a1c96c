// Purpose: records pairs of mentions that a person should look at.
// Parameters: rows (key, from, to: mention ids, weight, reason), model
// Rows: none
UNWIND $rows AS row
MATCH (m:Mention {id: row.from})
MATCH (n:Mention {id: row.to})
MERGE (m)-[c:CANDIDATE {key: row.key}]->(n)
SET c.weight = row.weight, c.reason = row.reason, c.model = $model
