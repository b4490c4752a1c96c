// Purpose: children and persons by the id of any of their mentions, under the id of the earliest-recorded mention.
// Parameters: ids, mentionLimit (mentions read of one person), scope
// Rows: asked, foundingId (a mention id), mentions: list of maps, reports, firstSeen, lastSeen; only people with a visible mention
UNWIND $ids AS asked
MATCH (m0:Mention {id: 'mention:' + substring(asked, 7)})<-[:DESCRIBES]-(r0:Report)
WHERE r0.marking IN $markings AND ($knownAt IS NULL OR r0.recordedAt <= $knownAt)
MATCH (m0)-[:RESOLVES_TO]->(p:Entity)
CALL (p) {
  MATCH (p)<-[:RESOLVES_TO]-(m:Mention)<-[:DESCRIBES]-(r:Report)
  WHERE r.marking IN $markings AND ($knownAt IS NULL OR r.recordedAt <= $knownAt)
  RETURN m.id AS foundingId
  ORDER BY r.recordedAt, m.key
  LIMIT 1
}
CALL (p) {
  MATCH (p)<-[:RESOLVES_TO]-(m:Mention)<-[e:DESCRIBES]-(r:Report)
  WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
  WITH m, e, r
  ORDER BY e.observedFrom DESC, m.key
  LIMIT $mentionLimit
  RETURN collect(m {.type, .name, .aliases, .birthOriginal, .birthFrom, .birthPrecision, .sex, role: e.role}) AS mentions,
    count(DISTINCT r) AS reports, min(e.observedFrom) AS firstSeen, max(e.observedTo) AS lastSeen
}
WITH asked, foundingId, mentions, reports, firstSeen, lastSeen
WHERE reports > 0
RETURN asked, foundingId, mentions, reports, firstSeen, lastSeen
