// Purpose: names of the sources of which the caller may see a report.
// Parameters: scope
// Rows: name
MATCH (s:Source)
WHERE EXISTS {
  MATCH (s)<-[:FROM]-(r:Report)
  WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(r.observedFrom <= $validAt AND $validAt < r.observedTo, NOT $datedOnly))
}
RETURN s.name AS name
ORDER BY name
