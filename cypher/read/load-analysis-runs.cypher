// Purpose: analyses that were asked for, by id or a page of them, the newest first: the caller's own, and those that read no marking that it may not see.
// Parameters: ids (or null), afterAt (instant of the last row before, or null), afterId, pageLimit, by (key id), markings
// Rows: run (map)
MATCH (run:AnalysisRun)
WHERE (run.by = $by OR all(marking IN run.markings WHERE marking IN $markings))
  AND ($ids IS NULL OR run.id IN $ids)
  AND ($afterAt IS NULL OR run.askedAt < $afterAt OR (run.askedAt = $afterAt AND run.id > $afterId))
RETURN run {.*} AS run
ORDER BY run.askedAt DESC, run.id
LIMIT $pageLimit
