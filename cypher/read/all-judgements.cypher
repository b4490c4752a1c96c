// Purpose: all judgements that stand between mentions a caller may see.
// Parameters: markings, knownAt
// Rows: from, to (entity keys), fromMention, toMention (mention keys), verdict, alive (both groups have a visible mention that is held)
MATCH (m:Mention)-[j:JUDGED]->(n:Mention)
WHERE CASE WHEN $knownAt IS NULL THEN j.heldTo IS NULL ELSE j.heldFrom <= $knownAt AND coalesce($knownAt < j.heldTo, true) END
MATCH (p:Entity)<-[:RESOLVES_TO]-(m)<-[:DESCRIBES]-(r:Report)
WHERE r.marking IN $markings AND ($knownAt IS NULL OR r.recordedAt <= $knownAt)
MATCH (q:Entity)<-[:RESOLVES_TO]-(n)<-[:DESCRIBES]-(s:Report)
WHERE s.marking IN $markings AND ($knownAt IS NULL OR s.recordedAt <= $knownAt)
RETURN p.key AS from, q.key AS to, m.key AS fromMention, n.key AS toMention, j.verdict AS verdict,
  all(group IN [p, q] WHERE EXISTS {
    MATCH (group)<-[:RESOLVES_TO]-(:Mention)<-[:DESCRIBES]-(t:Report)
    WHERE t.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN t.current ELSE any(i IN range(0, size(coalesce(t.heldFrom, [t.recordedAt])) - 1) WHERE coalesce(t.heldFrom, [t.recordedAt])[i] <= $knownAt AND coalesce($knownAt < t.heldTo[i], true)) END
  }) AS alive
