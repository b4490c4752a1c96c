// Purpose: what stands together in the reports of a span of time: the links that communities are made of, and no more.
// Parameters: since, until
// Rows: links
MATCH (r:Report)-[e:MENTIONS|LOCATED_AT]->(a:Value)
WHERE r.current AND e.observedFrom >= $since AND e.observedFrom < $until AND NOT a.coarse
MATCH (r)-[:MENTIONS|LOCATED_AT]->(b:Value)
WHERE a.id < b.id AND NOT b.coarse
RETURN count(DISTINCT a.id + b.id) AS links
