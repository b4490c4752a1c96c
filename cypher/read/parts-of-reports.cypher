// Purpose: visible parts of visible reports (a call inside a legal return).
// Parameters: ids, scope (knownAt counts, the rest of as-of does not)
// Rows: of, partId
UNWIND $ids AS of
MATCH (whole:Report {id: of})<-[:PART_OF]-(r:Report)
WHERE whole.marking IN $markings
  AND ($knownAt IS NULL OR whole.recordedAt <= $knownAt)
  AND r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
RETURN of, r.id AS partId
ORDER BY r.observedFrom, partId
