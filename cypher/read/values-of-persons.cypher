// Purpose: identifiers and places that visible mentions of people own.
// Parameters: ids (person ids), scope
// Rows: of, valueId, reports
UNWIND $ids AS of
MATCH (m0:Mention {id: 'mention:' + substring(of, 7)})<-[:DESCRIBES]-(r0:Report)
WHERE r0.marking IN $markings AND ($knownAt IS NULL OR r0.recordedAt <= $knownAt)
MATCH (m0)-[:RESOLVES_TO]->(p:Entity)
MATCH (p)<-[:RESOLVES_TO]-(m:Mention)<-[:DESCRIBES]-(r:Report)
WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
MATCH (r)-[e:MENTIONS|LOCATED_AT {of: m.key}]->(v:Value)
WHERE ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
RETURN of, v.id AS valueId, count(DISTINCT r) AS reports
ORDER BY reports DESC, valueId
