// Purpose: values that share a value with one though no report names both, by how many they share: no clearance, no evidence.
// Parameters: id, hubDegree
// Rows: id, shared
MATCH (a:Value {id: $id})<-[:MENTIONS|LOCATED_AT]-(mine:Report)
WHERE mine.current
MATCH (mine)-[:MENTIONS|LOCATED_AT]->(v:Value)
WHERE v <> a AND NOT v.coarse AND COUNT { (v)<-[:MENTIONS|LOCATED_AT]-() } <= $hubDegree
WITH DISTINCT a, v
MATCH (v)<-[:MENTIONS|LOCATED_AT]-(theirs:Report)-[:MENTIONS|LOCATED_AT]->(b:Value)
WHERE theirs.current AND b <> a AND b <> v AND NOT b.coarse
WITH DISTINCT a, v, b
WHERE NOT EXISTS { (a)<-[:MENTIONS|LOCATED_AT]-(both:Report WHERE both.current)-[:MENTIONS|LOCATED_AT]->(b) }
RETURN b.id AS id, count(v) AS shared
ORDER BY shared DESC, id
LIMIT 20
