// Purpose: what visible reports say of children and persons.
// Parameters: starts (id, groups: entity keys), mentionLimit (mentions read of one person), scope
// Rows: asked, mentions (lists of type, name, aliases, birthFrom, birthPrecision, sex, role); only people with a visible mention
UNWIND $starts AS start
CALL (start) {
  UNWIND start.groups AS group
  MATCH (:Entity {key: group})<-[:RESOLVES_TO]-(m:Mention)<-[e:DESCRIBES]-(r:Report)
  WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
  WITH m, e
  ORDER BY e.observedFrom DESC, m.key
  LIMIT $mentionLimit
  RETURN collect([m.type, m.name, m.aliases, m.birthFrom.epochMillis, m.birthPrecision, m.sex, e.role]) AS mentions
}
WITH start, mentions
WHERE mentions <> []
RETURN start.id AS asked, mentions
