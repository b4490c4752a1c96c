// Purpose: all visible versions of the rows that reports are versions of, newest first; superseded ones included.
// Parameters: ids, scope (knownAt counts, the rest of as-of does not)
// Rows: of, report (map)
UNWIND $ids AS of
MATCH (asked:Report {id: of})
WHERE asked.marking IN $markings
MATCH (r:Report {family: asked.family})
WHERE r.marking IN $markings AND ($knownAt IS NULL OR r.recordedAt <= $knownAt)
RETURN of, r {.id, .kind, .title, .text, .url, .sourceKey, .source, .sourceId, .marking, .current, .observedFrom, .observedTo, .modifiedAt, .recordedAt, .placeholders, .file, .line, .run} AS report
ORDER BY coalesce(r.modifiedAt, r.assertedAt) DESC, r.assertedAt DESC, r.assertedOrder DESC, r.key DESC
