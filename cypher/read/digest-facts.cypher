// Purpose: what a caller sees of edges to identifiers and places, as keys: for comparing databases.
// Parameters: scope
// Rows: line (list)
MATCH (v:Value)<-[e:MENTIONS|LOCATED_AT]-(r:Report)
WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
RETURN ['fact', e.key, type(e), r.key, v.kind, v.key, v.derived, e.role, e.of, e.original, e.confidence, toString(e.observedFrom), toString(e.observedTo), e.attributes] AS line
