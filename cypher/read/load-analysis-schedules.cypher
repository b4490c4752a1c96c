// Purpose: schedules that stand, the newest first: the caller's own, and those that read no marking that it may not see.
// Parameters: pageLimit, by (key id), markings
// Rows: schedule (map)
MATCH (s:AnalysisSchedule)
WHERE s.removedAt IS NULL AND (s.by = $by OR all(marking IN s.markings WHERE marking IN $markings))
RETURN s {.*} AS schedule
ORDER BY s.createdAt DESC, s.id
LIMIT $pageLimit
