// Purpose: a page of pairs of mentions that are candidates for a judgement, in the order of their keys.
// Parameters: after (key), pageLimit, markings, knownAt
// Rows: key, from, to (mention ids), weight
MATCH (m:Mention)-[l:CANDIDATE]->(n:Mention)
WHERE l.key > $after AND l.heldTo IS NULL
MATCH (m)<-[:DESCRIBES]-(r:Report)
WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
MATCH (n)<-[:DESCRIBES]-(s:Report)
WHERE s.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN s.current ELSE any(i IN range(0, size(coalesce(s.heldFrom, [s.recordedAt])) - 1) WHERE coalesce(s.heldFrom, [s.recordedAt])[i] <= $knownAt AND coalesce($knownAt < s.heldTo[i], true)) END
RETURN l.key AS key, m.id AS from, n.id AS to, l.weight AS weight
ORDER BY key
LIMIT $pageLimit
