// Purpose: all visible versions of the rows that reports are versions of, newest first; superseded ones included.
// Parameters: ids, scope (knownAt counts, the rest of as-of does not)
// Rows: of, report (list as in load-reports)
UNWIND $ids AS of
MATCH (asked:Report {id: of})
WHERE asked.marking IN $markings AND ($knownAt IS NULL OR asked.recordedAt <= $knownAt)
MATCH (r:Report {family: asked.family})
WHERE r.marking IN $markings AND ($knownAt IS NULL OR r.recordedAt <= $knownAt)
RETURN of, [r.id, r.kind, r.title, r.text, r.url, r.sourceKey, r.sourceId, r.source, r.marking, CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END, r.observedFrom.epochMillis, r.observedTo.epochMillis, r.modifiedAt.epochMillis, r.recordedAt.epochMillis, r.placeholders, r.file, r.line, r.run] AS report
ORDER BY coalesce(r.modifiedAt, r.assertedAt, r.recordedAt) DESC, coalesce(r.assertedAt, r.recordedAt) DESC, coalesce(r.assertedOrder, 0) DESC, r.key DESC
