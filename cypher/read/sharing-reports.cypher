// Purpose: the visible reports that name each of some identifiers and places, and whether it belongs to who handles cases or to a carrier's network.
// Parameters: ids, hubDegree (values with more visible reports are not followed), officialRoles, scope
// Rows: id, degree (1..hubDegree + 1), official, reports (element ids, for the next statement only: to find a report by it takes half as long; empty for what is not followed); only values that a visible report names
UNWIND $ids AS id
MATCH (v:Value {id: id})
CALL (v) {
  MATCH (v)<-[e:MENTIONS|LOCATED_AT]-(r:Report)
  WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
  WITH DISTINCT r, e.role IN $officialRoles AS official
  LIMIT 2 * $hubDegree + 1
  RETURN collect(DISTINCT elementId(r)) AS found, coalesce(max(official), false) AS named
}
WITH id, size(found) AS degree, found, named OR coalesce(v.derived CONTAINS '"carrierGradeNat"', false) AS official
WHERE degree > 0
RETURN id, CASE WHEN degree > $hubDegree THEN $hubDegree + 1 ELSE degree END AS degree, official,
  CASE WHEN official OR degree > $hubDegree THEN [] ELSE found END AS reports
