// Purpose: visible reports by id.
// Parameters: ids, scope
// Rows: report (map)
UNWIND $ids AS id
MATCH (r:Report {id: id})
WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
  AND ($validAt IS NULL OR coalesce(r.observedFrom <= $validAt AND $validAt < r.observedTo, NOT $datedOnly))
RETURN r {.id, .kind, .title, .text, .url, .sourceKey, .source, .sourceId, .marking, current: CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END, .observedFrom, .observedTo, .modifiedAt, .recordedAt, .placeholders, .file, .line, .run} AS report
