// Purpose: sources of which the caller may see a report, with their reports counted and dated.
// Parameters: ids (null: all), countLimit, scope
// Rows: id, name, reports, firstSeen, lastSeen
MATCH (s:Source)
WHERE $ids IS NULL OR s.id IN $ids
CALL (s) {
  MATCH (s)<-[:FROM]-(r:Report)
  WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(r.observedFrom <= $validAt AND $validAt < r.observedTo, NOT $datedOnly))
  WITH r
  LIMIT $countLimit
  RETURN count(r) AS reports, min(r.observedFrom).epochMillis AS firstSeen, max(r.observedTo).epochMillis AS lastSeen
}
WITH s, reports, firstSeen, lastSeen
WHERE reports > 0
RETURN s.id AS id, s.name AS name, reports, firstSeen, lastSeen
ORDER BY name
