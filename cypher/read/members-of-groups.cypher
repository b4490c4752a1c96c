// Purpose: current mentions of some groups, the ones with the smallest keys first.
// Parameters: keys (entity keys), mostMentions (of each group)
// Rows: key, mentions (mention ids)
UNWIND $keys AS key
MATCH (p:Entity {key: key})
RETURN key, COLLECT {
  MATCH (p)<-[:RESOLVES_TO]-(m:Mention)<-[:DESCRIBES]-(:Report {current: true})
  RETURN m.id
  ORDER BY m.key
  LIMIT $mostMentions
} AS mentions
