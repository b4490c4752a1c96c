// Purpose: visible mentions by id, with the person that each resolves to for this caller.
// Parameters: ids, scope
// Rows: mention (map with role), reportId, entityKey
UNWIND $ids AS id
MATCH (m:Mention {id: id})<-[e:DESCRIBES]-(r:Report)
WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
  AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
MATCH (m)-[:RESOLVES_TO]->(p:Entity)
RETURN m {.*, role: e.role} AS mention, r.id AS reportId, p.key AS entityKey
