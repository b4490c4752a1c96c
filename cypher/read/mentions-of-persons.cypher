// Purpose: visible mentions of people, newest first.
// Parameters: ids (person ids), first (of each person), scope
// Rows: of (the id asked), mention (map with role), reportId, entityKey
UNWIND $ids AS of
MATCH (m0:Mention {id: 'mention:' + substring(of, 7)})<-[:DESCRIBES]-(r0:Report)
WHERE r0.marking IN $markings AND ($knownAt IS NULL OR r0.recordedAt <= $knownAt)
MATCH (m0)-[:RESOLVES_TO]->(p:Entity)
CALL (p) {
  MATCH (p)<-[:RESOLVES_TO]-(m:Mention)<-[e:DESCRIBES]-(r:Report)
  WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
  RETURN m, e, r
  ORDER BY e.observedFrom DESC, m.key
  LIMIT $first
}
RETURN of, m {.*, role: e.role} AS mention, r.id AS reportId, p.key AS entityKey
