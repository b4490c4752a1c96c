// Purpose: groups of mentions that a link or judgement ever touched, and of which a caller sees something.
// Parameters: limit, scope
// Rows: key (entity key)
MATCH (m:Mention)-[:LINK|JUDGED]-(:Mention)
WITH DISTINCT m
MATCH (m)-[:RESOLVES_TO]->(p:Entity)
WITH DISTINCT p
WHERE EXISTS {
  MATCH (p)<-[:RESOLVES_TO]-(:Mention)<-[e:DESCRIBES]-(r:Report)
  WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
}
RETURN p.key AS key
LIMIT $limit
