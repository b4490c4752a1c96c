// Purpose: visible reports by id.
// Parameters: ids, scope
// Rows: report (list of id, kind, title, text, url, sourceKey, sourceId, source, marking, current, observedFrom, observedTo, modifiedAt, recordedAt, placeholders, file, line, run)
UNWIND $ids AS id
MATCH (r:Report {id: id})
WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
  AND ($validAt IS NULL OR coalesce(r.observedFrom <= $validAt AND $validAt < r.observedTo, NOT $datedOnly))
RETURN [r.id, r.kind, r.title, r.text, r.url, r.sourceKey, r.sourceId, r.source, r.marking, true, r.observedFrom.epochMillis, r.observedTo.epochMillis, r.modifiedAt.epochMillis, r.recordedAt.epochMillis, r.placeholders, r.file, r.line, r.run] AS report
