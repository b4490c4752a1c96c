// Purpose: takes out identifiers and places that no report names any more, with the records that set them aside.
// Parameters: limit
// Rows: removed
MATCH (v:Value)
WHERE NOT EXISTS { (v)<-[:MENTIONS|LOCATED_AT]-() }
WITH v
LIMIT $limit
CALL (v) {
  OPTIONAL MATCH (s:SetAside)-[:SETS_ASIDE]->(v)
  DETACH DELETE s
}
DETACH DELETE v
RETURN count(*) AS removed
