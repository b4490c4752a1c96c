// Purpose: ends a schedule; what it has started goes on.
// Parameters: id, at, by (key id), markings (of the caller)
// Rows: id; none when there is none that stands and that the caller may see
MATCH (s:AnalysisSchedule {id: $id})
WHERE s.removedAt IS NULL AND (s.by = $by OR all(marking IN s.markings WHERE marking IN $markings))
SET s.removedAt = $at
RETURN s.id AS id
