// Purpose: records links that hold from now on: from the time that the resolver's open batch is recorded at.
// Parameters: rows (key, from, to: mention ids, weight), model
// Rows: none
MATCH (x:Resolver {id: 'resolver'})
UNWIND $rows AS row
MATCH (m:Mention {id: row.from})
MATCH (n:Mention {id: row.to})
MERGE (m)-[l:LINK {key: row.key}]->(n)
  ON CREATE SET l.weight = row.weight, l.model = $model, l.heldFrom = x.openSince
