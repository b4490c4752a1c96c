// Purpose: visible mentions by id, with the person that each resolves to for this caller.
// Parameters: ids, scope
// Rows: mention (map with role), reportId, foundingId (mention id that names the person)
UNWIND $ids AS id
MATCH (m:Mention {id: id})<-[e:DESCRIBES]-(r:Report)
WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(r.heldFrom) - 1) WHERE r.heldFrom[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
  AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
MATCH (m)-[:RESOLVES_TO]->(p:Entity)
CALL (p) {
    MATCH (p)<-[:RESOLVES_TO]-(f:Mention)<-[:DESCRIBES]-(fr:Report)
    WHERE fr.marking IN $markings AND ($knownAt IS NULL OR fr.recordedAt <= $knownAt)
    RETURN f.id AS foundingId
    ORDER BY fr.recordedAt, f.key
    LIMIT 1
  }
RETURN m {.*, role: e.role} AS mention, r.id AS reportId, foundingId
