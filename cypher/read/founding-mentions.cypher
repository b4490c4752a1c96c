// Purpose: the mention that each person is shown under: the earliest-recorded one that the caller may see.
// Parameters: keys (entity keys), markings, knownAt
// Rows: key, foundingId (mention id)
UNWIND $keys AS key
MATCH (p:Entity {key: key})
CALL (p) {
  MATCH (p)<-[:RESOLVES_TO]-(m:Mention)<-[:DESCRIBES]-(r:Report)
  WHERE r.marking IN $markings AND ($knownAt IS NULL OR r.recordedAt <= $knownAt)
  RETURN m.id AS foundingId
  ORDER BY r.recordedAt, m.key
  LIMIT 1
}
RETURN key, foundingId
