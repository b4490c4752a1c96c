// Purpose: what joins some groups of mentions with others now: links, candidates and judgements.
// Parameters: keys (entity keys)
// Rows: key, edgeKey, kind (LINK, CANDIDATE or JUDGED), from, to (mention ids), other (entity key), weight, reason, verdict
UNWIND $keys AS key
MATCH (:Entity {key: key})<-[:RESOLVES_TO]-(m:Mention)-[l:LINK|CANDIDATE|JUDGED]-(n:Mention)-[:RESOLVES_TO]->(q:Entity)
WHERE l.heldTo IS NULL
RETURN key, l.key AS edgeKey, type(l) AS kind, startNode(l).id AS from, endNode(l).id AS to, q.key AS other,
  l.weight AS weight, l.reason AS reason, l.verdict AS verdict
