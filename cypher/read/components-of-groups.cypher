// Purpose: all groups of mentions that links and judgements may join with some groups, each with its founding mention and the groups that it is joined with for this caller.
// Parameters: keys (entity keys), markings, knownAt
// Rows: key, foundingId (a mention id), recordedAt, foundingKey, alive (a visible mention is held), linked (entity keys over links that are held), judged (entity keys over judgements of SAME); only groups with a visible mention
UNWIND $keys AS asked
MATCH (:Entity {key: asked})-[:RESOLVES_TO|LINK|JUDGED*0..]-(p:Entity)
WITH DISTINCT p
CALL (p) {
  MATCH (p)<-[:RESOLVES_TO]-(m:Mention)<-[:DESCRIBES]-(r:Report)
  WHERE r.marking IN $markings AND ($knownAt IS NULL OR r.recordedAt <= $knownAt)
  RETURN m.id AS foundingId, r.recordedAt.epochMillis AS recordedAt, m.key AS foundingKey
  ORDER BY r.recordedAt, m.key
  LIMIT 1
}
RETURN p.key AS key, foundingId, recordedAt, foundingKey,
  EXISTS {
    MATCH (p)<-[:RESOLVES_TO]-(:Mention)<-[:DESCRIBES]-(r:Report)
    WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
  } AS alive,
  COLLECT {
    MATCH (p)<-[:RESOLVES_TO]-(m:Mention)-[l:LINK]-(n:Mention)-[:RESOLVES_TO]->(q:Entity)
    WHERE CASE WHEN $knownAt IS NULL THEN l.heldTo IS NULL ELSE l.heldFrom <= $knownAt AND coalesce($knownAt < l.heldTo, true) END
    MATCH (m)<-[:DESCRIBES]-(r:Report)
    WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    MATCH (n)<-[:DESCRIBES]-(s:Report)
    WHERE s.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN s.current ELSE any(i IN range(0, size(coalesce(s.heldFrom, [s.recordedAt])) - 1) WHERE coalesce(s.heldFrom, [s.recordedAt])[i] <= $knownAt AND coalesce($knownAt < s.heldTo[i], true)) END
    RETURN DISTINCT q.key
  } AS linked,
  COLLECT {
    MATCH (p)<-[:RESOLVES_TO]-(m:Mention)-[j:JUDGED]-(n:Mention)-[:RESOLVES_TO]->(q:Entity)
    WHERE j.verdict = 'SAME' AND CASE WHEN $knownAt IS NULL THEN j.heldTo IS NULL ELSE j.heldFrom <= $knownAt AND coalesce($knownAt < j.heldTo, true) END
    MATCH (m)<-[:DESCRIBES]-(r:Report)
    WHERE r.marking IN $markings AND ($knownAt IS NULL OR r.recordedAt <= $knownAt)
    MATCH (n)<-[:DESCRIBES]-(s:Report)
    WHERE s.marking IN $markings AND ($knownAt IS NULL OR s.recordedAt <= $knownAt)
    RETURN DISTINCT q.key
  } AS judged
