// Purpose: the links and judgements of SAME that join some groups of mentions for a caller.
// Parameters: keys (entity keys), markings, knownAt
// Rows: premise (key of a link, or id of a judgement), from, to (entity keys)
UNWIND $keys AS key
MATCH (p:Entity {key: key})<-[:RESOLVES_TO]-(m:Mention)-[l:LINK|JUDGED]->(n:Mention)-[:RESOLVES_TO]->(q:Entity)
WHERE coalesce(l.verdict, 'SAME') = 'SAME'
  AND CASE WHEN $knownAt IS NULL THEN l.heldTo IS NULL ELSE l.heldFrom <= $knownAt AND coalesce($knownAt < l.heldTo, true) END
MATCH (m)<-[:DESCRIBES]-(r:Report)
WHERE r.marking IN $markings AND ($knownAt IS NULL OR r.recordedAt <= $knownAt)
MATCH (n)<-[:DESCRIBES]-(s:Report)
WHERE s.marking IN $markings AND ($knownAt IS NULL OR s.recordedAt <= $knownAt)
RETURN DISTINCT coalesce(l.id, l.key) AS premise, p.key AS from, q.key AS to
