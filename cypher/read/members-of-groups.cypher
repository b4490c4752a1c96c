// Purpose: current mentions of some groups, the ones with the smallest keys first.
// Parameters: keys (entity keys), mostMentions (of each group), recordVersion (of the records that are told with the mentions, or null for none)
// Rows: key, mentions (list of [mention id, mention key, report id, record: JSON or null])
UNWIND $keys AS key
MATCH (p:Entity {key: key})
RETURN key, COLLECT {
  MATCH (p)<-[:RESOLVES_TO]-(m:Mention)<-[:DESCRIBES]-(r:Report {current: true})
  RETURN [m.id, m.key, r.id, CASE WHEN m.recordVersion = $recordVersion THEN m.record END]
  ORDER BY m.key
  LIMIT $mostMentions
} AS mentions
