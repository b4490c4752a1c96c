// Purpose: links and judgements on some groups of mentions, between mentions a caller may see, that began or ended after an instant, or of which a report did.
// Parameters: keys (entity keys), since, limit, markings, knownAt
// Rows: id (key of a link, or id of a judgement), verdict (null of a link), from, to (entity keys), reportIds, weight, model, by, reason, at, endedAt (not after knownAt), endedBy, endReason
UNWIND $keys AS key
MATCH (:Entity {key: key})<-[:RESOLVES_TO]-(:Mention)-[l:LINK|JUDGED]-(:Mention)
WHERE $knownAt IS NULL OR l.heldFrom <= $knownAt
WITH DISTINCT l, startNode(l) AS m, endNode(l) AS n
MATCH (p:Entity)<-[:RESOLVES_TO]-(m)<-[:DESCRIBES]-(r:Report)
WHERE r.marking IN $markings AND ($knownAt IS NULL OR r.recordedAt <= $knownAt)
MATCH (q:Entity)<-[:RESOLVES_TO]-(n)<-[:DESCRIBES]-(s:Report)
WHERE s.marking IN $markings AND ($knownAt IS NULL OR s.recordedAt <= $knownAt)
WITH l, p, q, r, s, l.heldTo IS NOT NULL AND ($knownAt IS NULL OR l.heldTo <= $knownAt) AS ended
WHERE l.heldFrom > $since OR l.heldTo > $since
  OR any(at IN coalesce(r.heldFrom, []) + coalesce(r.heldTo, []) + coalesce(s.heldFrom, []) + coalesce(s.heldTo, []) WHERE at > $since)
RETURN coalesce(l.id, l.key) AS id, l.verdict AS verdict, p.key AS from, q.key AS to, [r.id, s.id] AS reportIds, l.weight AS weight, l.model AS model,
  l.by AS by, l.reason AS reason, l.heldFrom AS at, CASE WHEN ended THEN l.heldTo END AS endedAt,
  CASE WHEN ended THEN l.endedBy END AS endedBy, CASE WHEN ended THEN l.endReason END AS endReason
ORDER BY at DESC, id, from, to
LIMIT $limit
