// Purpose: keeps that an analysis is to be run again and again; repeating it changes nothing, and one that was removed stands again.
// Parameters: id, job, parameters (JSON), by (key id), markings, everyHours (or null), dailyAt (HH:MM or null), nextAt, at
// Rows: schedule (map)
MERGE (s:AnalysisSchedule {id: $id})
  ON CREATE SET s.job = $job, s.parameters = $parameters, s.by = $by, s.everyHours = $everyHours, s.dailyAt = $dailyAt, s.createdAt = $at
SET s.nextAt = CASE WHEN s.nextAt IS NULL OR s.removedAt IS NOT NULL THEN $nextAt ELSE s.nextAt END,
  s.markings = $markings, s.removedAt = null
RETURN s {.*} AS schedule
