// Purpose: a page of pairs of mentions that were judged to be one person or two, in the order of their keys, with what the resolver compares of both.
// Parameters: after (key), pageLimit, markings, knownAt
// Rows: key, from, to (mention ids), fromGroup, toGroup (entity keys), verdict, fromRecord, toRecord (JSON or null)
MATCH (m:Mention)-[j:JUDGED]->(n:Mention)
WHERE j.key > $after AND j.verdict IN ['SAME', 'DIFFERENT']
  AND CASE WHEN $knownAt IS NULL THEN j.heldTo IS NULL ELSE j.heldFrom <= $knownAt AND coalesce($knownAt < j.heldTo, true) END
MATCH (p:Entity)<-[:RESOLVES_TO]-(m)<-[:DESCRIBES]-(r:Report)
WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
MATCH (q:Entity)<-[:RESOLVES_TO]-(n)<-[:DESCRIBES]-(s:Report)
WHERE s.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN s.current ELSE any(i IN range(0, size(coalesce(s.heldFrom, [s.recordedAt])) - 1) WHERE coalesce(s.heldFrom, [s.recordedAt])[i] <= $knownAt AND coalesce($knownAt < s.heldTo[i], true)) END
RETURN j.key AS key, m.id AS from, n.id AS to, p.key AS fromGroup, q.key AS toGroup, j.verdict AS verdict, m.record AS fromRecord, n.record AS toRecord
ORDER BY key
LIMIT $pageLimit
