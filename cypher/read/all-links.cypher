// Purpose: all pairs of groups of mentions that links join for a caller.
// Parameters: limit (pairs), markings, knownAt
// Rows: from, to (entity keys)
MATCH (p:Entity)<-[:RESOLVES_TO]-(m:Mention)-[l:LINK]->(n:Mention)-[:RESOLVES_TO]->(q:Entity)
WHERE CASE WHEN $knownAt IS NULL THEN l.heldTo IS NULL ELSE l.heldFrom <= $knownAt AND coalesce($knownAt < l.heldTo, true) END
MATCH (m)<-[:DESCRIBES]-(r:Report)
WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
MATCH (n)<-[:DESCRIBES]-(s:Report)
WHERE s.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN s.current ELSE any(i IN range(0, size(coalesce(s.heldFrom, [s.recordedAt])) - 1) WHERE coalesce(s.heldFrom, [s.recordedAt])[i] <= $knownAt AND coalesce($knownAt < s.heldTo[i], true)) END
RETURN DISTINCT p.key AS from, q.key AS to
LIMIT $limit
