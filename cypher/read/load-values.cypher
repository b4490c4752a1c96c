// Purpose: identifiers and places by id.
// Parameters: ids, scope (markings, knownAt, validAt, datedOnly)
// Rows: id, kind, key, source, derived; only values that a visible report names
UNWIND $ids AS id
MATCH (v:Value {id: id})
WHERE EXISTS {
  MATCH (v)<-[e:MENTIONS|LOCATED_AT]-(r:Report)
  WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
}
RETURN id, v.kind AS kind, v.key AS key, v.source AS source, v.derived AS derived
