// Purpose: identifiers and places that visible mentions of people own.
// Parameters: starts (id, groups: entity keys), scope
// Rows: of, valueId, reports
UNWIND $starts AS start
UNWIND start.groups AS group
MATCH (:Entity {key: group})<-[:RESOLVES_TO]-(m:Mention)<-[:DESCRIBES]-(r:Report)
WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
MATCH (r)-[e:MENTIONS|LOCATED_AT {of: m.key}]->(v:Value)
WHERE ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
RETURN start.id AS of, v.id AS valueId, count(DISTINCT r) AS reports
ORDER BY reports DESC, valueId
