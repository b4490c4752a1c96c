// Purpose: links and judgements that make some groups of mentions one person for this caller.
// Parameters: keys (entity keys), markings, knownAt
// Rows: key, type (LINK or JUDGEMENT), fromGroup, toGroup (entity keys), fromMention, toMention (mention ids)
UNWIND $keys AS asked
MATCH (p:Entity {key: asked})<-[:RESOLVES_TO]-(m:Mention)-[l:LINK|JUDGED]->(n:Mention)-[:RESOLVES_TO]->(q:Entity)
WHERE q.key IN $keys
  AND coalesce(l.verdict, 'SAME') = 'SAME'
  AND CASE WHEN $knownAt IS NULL THEN l.heldTo IS NULL ELSE l.heldFrom <= $knownAt AND coalesce($knownAt < l.heldTo, true) END
MATCH (m)<-[:DESCRIBES]-(r:Report)
WHERE r.marking IN $markings AND ($knownAt IS NULL OR r.recordedAt <= $knownAt)
MATCH (n)<-[:DESCRIBES]-(s:Report)
WHERE s.marking IN $markings AND ($knownAt IS NULL OR s.recordedAt <= $knownAt)
WITH p, q, l, m, n, r, s
WHERE type(l) = 'JUDGED'
  OR CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
  AND CASE WHEN $knownAt IS NULL THEN s.current ELSE any(i IN range(0, size(coalesce(s.heldFrom, [s.recordedAt])) - 1) WHERE coalesce(s.heldFrom, [s.recordedAt])[i] <= $knownAt AND coalesce($knownAt < s.heldTo[i], true)) END
RETURN l.key AS key, CASE type(l) WHEN 'LINK' THEN 'LINK' ELSE 'JUDGEMENT' END AS type, p.key AS fromGroup, q.key AS toGroup, m.id AS fromMention, n.id AS toMention
ORDER BY key
