// Purpose: groups of mentions that wait for the resolver, in the order of their batches.
// Parameters: limit (mentions)
// Rows: key (entity key), mentions (list of {id, since}), turn (batches that were decided)
MATCH (m:Pending)
WHERE m.pendingSince IS NOT NULL
WITH m
ORDER BY m.pendingSince
LIMIT $limit
MATCH (m)-[:RESOLVES_TO]->(p:Entity)
WITH p.key AS key, collect({id: m.id, since: m.pendingSince}) AS mentions
OPTIONAL MATCH (x:Resolver {id: 'resolver'})
RETURN key, mentions, coalesce(x.turn, 0) AS turn
