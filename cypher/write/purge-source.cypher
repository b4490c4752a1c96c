// Purpose: takes a batch of a source's reports out for good, with their mentions; used for the sample only. The resolver looks again at what was joined with them.
// Parameters: source (name), limit, at
// Rows: removed
MATCH (:Source {name: $source})<-[:FROM]-(r:Report)
WITH r
LIMIT $limit
OPTIONAL MATCH (r)-[:DESCRIBES]->(m:Mention)
CALL (m) {
  MATCH (m)-[:LINK|CANDIDATE|JUDGED]-(n:Mention)
  SET n:Pending, n.pendingSince = $at
}
DETACH DELETE m
WITH DISTINCT r
DETACH DELETE r
RETURN count(*) AS removed
