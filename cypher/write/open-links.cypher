// Purpose: records links that hold from now on.
// Parameters: rows (key, from, to: mention ids, weight), model, at
// Rows: none
UNWIND $rows AS row
MATCH (m:Mention {id: row.from})
MATCH (n:Mention {id: row.to})
MERGE (m)-[l:LINK {key: row.key}]->(n)
  ON CREATE SET l.weight = row.weight, l.model = $model, l.heldFrom = $at
