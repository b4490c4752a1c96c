// Purpose: judgements by id, or those on the mentions of some groups, that stand or stood between mentions a caller may see, as they were known.
// Parameters: ids (judgement ids or null), groups (entity keys or null), markings, knownAt
// Rows: id, from, to (mention ids), fromGroup, toGroup (entity keys), verdict, by, reason, at, endedAt, endedBy, endReason
CALL () {
  UNWIND coalesce($ids, []) AS id
  MATCH (m:Mention)-[j:JUDGED {id: id}]->(n:Mention)
  RETURN m, j, n
  UNION
  UNWIND coalesce($groups, []) AS group
  MATCH (:Entity {key: group})<-[:RESOLVES_TO]-(x:Mention)-[j:JUDGED]-(:Mention)
  RETURN startNode(j) AS m, j, endNode(j) AS n
}
MATCH (p:Entity)<-[:RESOLVES_TO]-(m)<-[:DESCRIBES]-(r:Report)
WHERE r.marking IN $markings AND ($knownAt IS NULL OR r.recordedAt <= $knownAt)
MATCH (q:Entity)<-[:RESOLVES_TO]-(n)<-[:DESCRIBES]-(s:Report)
WHERE s.marking IN $markings AND ($knownAt IS NULL OR s.recordedAt <= $knownAt)
WITH m, n, p, q, j, j.heldTo IS NOT NULL AND ($knownAt IS NULL OR j.heldTo <= $knownAt) AS ended
WHERE $knownAt IS NULL OR j.heldFrom <= $knownAt
RETURN j.id AS id, m.id AS from, n.id AS to, p.key AS fromGroup, q.key AS toGroup, j.verdict AS verdict, j.by AS by, j.reason AS reason,
  j.heldFrom AS at, CASE WHEN ended THEN j.heldTo END AS endedAt, CASE WHEN ended THEN j.endedBy END AS endedBy, CASE WHEN ended THEN j.endReason END AS endReason
ORDER BY at, id, from, to
