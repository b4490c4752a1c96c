// Purpose: how many visible reports name identifiers and places, and from when to when; counted again where reports that name one several times have used up the limit.
// Parameters: ids, countLimit (stop counting there), scope
// Rows: id, reports (1..countLimit), firstSeen, lastSeen; only what a visible report names
UNWIND $ids AS id
MATCH (v:Value {id: id})
CALL (v) {
  MATCH (v)<-[e:MENTIONS|LOCATED_AT]-(r:Report)
  WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
  WITH r, e.observedFrom AS observedFrom, e.observedTo AS observedTo
  LIMIT $countLimit
  RETURN count(*) AS facts, count(DISTINCT r) AS named, min(observedFrom).epochMillis AS firstSeen, max(observedTo).epochMillis AS lastSeen
}
CALL (v, facts, named) {
  UNWIND CASE WHEN facts = $countLimit AND named < facts THEN [v] ELSE [] END AS again
  MATCH (again)<-[e:MENTIONS|LOCATED_AT]-(r:Report)
  WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
  WITH DISTINCT r
  LIMIT $countLimit
  RETURN count(r) AS counted
}
WITH id, CASE WHEN counted > 0 THEN counted ELSE named END AS reports, firstSeen, lastSeen
WHERE reports > 0
RETURN id, reports, firstSeen, lastSeen
