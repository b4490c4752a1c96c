// Purpose: how many visible reports name each of some identifiers and places, and whether it belongs to who handles cases or to a carrier's network.
// Parameters: ids, countLimit (stop counting there), officialRoles, scope
// Rows: id, degree (1..countLimit), official; only values that a visible report names
UNWIND $ids AS id
MATCH (v:Value {id: id})
CALL (v) {
  MATCH (v)<-[e:MENTIONS|LOCATED_AT]-(r:Report)
  WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
  WITH DISTINCT r, e.role IN $officialRoles AS official
  LIMIT 2 * $countLimit
  RETURN count(DISTINCT r) AS found, coalesce(max(official), false) AS named
}
WITH id, v, found, named
WHERE found > 0
RETURN id, CASE WHEN found < $countLimit THEN found ELSE $countLimit END AS degree, named OR coalesce(v.derived CONTAINS '"carrierGradeNat"', false) AS official
