// Purpose: schedules whose time has come.
// Parameters: at, pageLimit
// Rows: schedule (map)
MATCH (s:AnalysisSchedule)
WHERE s.removedAt IS NULL AND s.nextAt <= $at
RETURN s {.*} AS schedule
ORDER BY s.nextAt, s.id
LIMIT $pageLimit
