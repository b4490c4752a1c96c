// Purpose: takes a batch of a source's reports out for good, with their mentions; used for the sample only.
// Parameters: source (name), limit
// Rows: removed
MATCH (:Source {name: $source})<-[:FROM]-(r:Report)
WITH r
LIMIT $limit
OPTIONAL MATCH (r)-[:DESCRIBES]->(m:Mention)
DETACH DELETE m
WITH DISTINCT r
DETACH DELETE r
RETURN count(*) AS removed
