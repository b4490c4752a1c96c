// Purpose: takes out identifiers and places that no report names any more.
// Parameters: limit
// Rows: removed
MATCH (v:Value)
WHERE NOT EXISTS { (v)<-[:MENTIONS|LOCATED_AT]-() }
WITH v
LIMIT $limit
DELETE v
RETURN count(*) AS removed
