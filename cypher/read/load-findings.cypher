// Purpose: finished findings that rely only on reports that the caller may see, the newest first.
// Parameters: ids (or null), job (or null), afterAt (instant of the last row before, or null), afterId, pageLimit, markings, knownAt
// Rows: id, subject, version, job, parameters (JSON), markings, knownAt, code, by, startedAt, finishedAt, cut, items, reports, hash, exports
MATCH (f:Finding)
WHERE f.finishedAt IS NOT NULL
  AND ($knownAt IS NULL OR f.finishedAt <= $knownAt)
  AND ($ids IS NULL OR f.id IN $ids)
  AND ($job IS NULL OR f.job = $job)
  AND ($afterAt IS NULL OR f.finishedAt < $afterAt OR (f.finishedAt = $afterAt AND f.id > $afterId))
  AND f.reports = COUNT {
    MATCH (f)-[:RELIES_ON]->(r:Report)
    WHERE r.marking IN $markings AND ($knownAt IS NULL OR r.recordedAt <= $knownAt)
  }
RETURN f.id AS id, f.subject AS subject, f.version AS version, f.job AS job, f.parameters AS parameters, f.markings AS markings,
  f.knownAt AS knownAt, f.code AS code, f.by AS by, f.startedAt AS startedAt, f.finishedAt AS finishedAt, f.cut AS cut, f.items AS items,
  f.reports AS reports, f.hash AS hash, coalesce(f.exports, []) AS exports
ORDER BY f.finishedAt DESC, f.id
LIMIT $pageLimit
