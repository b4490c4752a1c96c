// Purpose: joins a finding that is being made with links, judgements and records of values set aside that it relies on.
// Parameters: id, keys
// Rows: none
MATCH (f:Finding {id: $id})
WHERE f.finishedAt IS NULL
UNWIND $keys AS key
MERGE (q:Premise {key: key})
MERGE (f)-[:RELIES_ON]->(q)
