// Purpose: those of some mentions that wait for the resolver, by the group that they belong to.
// Parameters: ids (mention ids)
// Rows: key (entity key), mentions (list of {id, since}), turn (batches that were decided)
UNWIND $ids AS id
MATCH (m:Mention:Pending {id: id})-[:RESOLVES_TO]->(p:Entity)
WITH p.key AS key, collect({id: m.id, since: m.pendingSince}) AS mentions
OPTIONAL MATCH (x:Resolver {id: 'resolver'})
RETURN key, mentions, coalesce(x.turn, 0) AS turn
