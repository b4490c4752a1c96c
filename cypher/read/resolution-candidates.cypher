// Purpose: pairs of mentions that wait for a judgement: the least certain, and those of people with most reports, first.
// Parameters: reason, minWeight, maxWeight, source, childrenOnly, afterScore, afterKey, pageLimit, markings, knownAt
// Rows: key, from, to (mention ids), fromGroup, toGroup (entity keys), weight, reason, model, score
MATCH (m:Mention)-[c:CANDIDATE]->(n:Mention)
WHERE ($reason IS NULL OR c.reason = $reason) AND c.weight >= $minWeight AND c.weight <= $maxWeight
  AND (NOT $childrenOnly OR m.type = 'CHILD' OR n.type = 'CHILD')
MATCH (p:Entity)<-[:RESOLVES_TO]-(m)<-[:DESCRIBES]-(r:Report)
WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
MATCH (q:Entity)<-[:RESOLVES_TO]-(n)<-[:DESCRIBES]-(s:Report)
WHERE s.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN s.current ELSE any(i IN range(0, size(coalesce(s.heldFrom, [s.recordedAt])) - 1) WHERE coalesce(s.heldFrom, [s.recordedAt])[i] <= $knownAt AND coalesce($knownAt < s.heldTo[i], true)) END
  AND ($source IS NULL OR $source IN [r.source, s.source])
  AND NOT EXISTS {
    MATCH (p)<-[:RESOLVES_TO]-(a:Mention)-[j:JUDGED]-(b:Mention)-[:RESOLVES_TO]->(q)
    WHERE j.heldTo IS NULL
    MATCH (a)<-[:DESCRIBES]-(t:Report)
    WHERE t.marking IN $markings AND ($knownAt IS NULL OR t.recordedAt <= $knownAt)
    MATCH (b)<-[:DESCRIBES]-(u:Report)
    WHERE u.marking IN $markings AND ($knownAt IS NULL OR u.recordedAt <= $knownAt)
  }
WITH m, n, c, p, q, 1 / (1 + 2 ^ -c.weight) AS probability,
  COUNT {
    UNWIND [p, q] AS g
    MATCH (g)<-[:RESOLVES_TO]-(:Mention)<-[:DESCRIBES]-(v:Report)
    WHERE v.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN v.current ELSE any(i IN range(0, size(coalesce(v.heldFrom, [v.recordedAt])) - 1) WHERE coalesce(v.heldFrom, [v.recordedAt])[i] <= $knownAt AND coalesce($knownAt < v.heldTo[i], true)) END
  } AS reports
WITH m, n, c, p, q, CASE c.reason WHEN 'BRIDGE' THEN 1.0 ELSE 1 - abs(2 * probability - 1) END * log(1 + reports) AS score
WHERE $afterScore IS NULL OR score < $afterScore OR (score = $afterScore AND c.key > $afterKey)
RETURN c.key AS key, m.id AS from, n.id AS to, p.key AS fromGroup, q.key AS toGroup, c.weight AS weight, c.reason AS reason, c.model AS model, score
ORDER BY score DESC, key
LIMIT $pageLimit
