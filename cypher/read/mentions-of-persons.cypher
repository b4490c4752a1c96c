// Purpose: visible mentions of people, newest first.
// Parameters: starts (id, groups: entity keys), first (of each person), scope
// Rows: of (the id asked), mention (map with role), reportId, entityKey
UNWIND $starts AS start
CALL (start) {
  UNWIND start.groups AS group
  MATCH (p:Entity {key: group})<-[:RESOLVES_TO]-(m:Mention)<-[e:DESCRIBES]-(r:Report)
  WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
  RETURN m, e, r, p
  ORDER BY e.observedFrom DESC, m.key
  LIMIT $first
}
RETURN start.id AS of, m {.*, role: e.role} AS mention, r.id AS reportId, p.key AS entityKey
