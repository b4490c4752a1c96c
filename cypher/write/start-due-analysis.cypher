// Purpose: asks for the analysis of a schedule whose time has come, once however many workers see it; not while its last one still runs.
// Parameters: schedule (id), due (the time that has come), nextAt, run (id), markings, at
// Rows: run (map); none when it was started already or still runs
MATCH (s:AnalysisSchedule {id: $schedule})
SET s.lookedAt = $at
WITH s
WHERE s.removedAt IS NULL AND s.nextAt = $due
SET s.nextAt = $nextAt, s.markings = $markings
WITH s
WHERE NOT EXISTS { MATCH (open:AnalysisRun {id: s.lastRun}) WHERE open.status IN ['QUEUED', 'RUNNING'] }
SET s.lastRun = $run
MERGE (run:AnalysisRun {id: $run})
  ON CREATE SET run.status = 'QUEUED', run.job = s.job, run.parameters = s.parameters, run.by = s.by, run.markings = $markings,
    run.askedAt = $at, run.done = 0, run.attempts = 0, run.cancelRequested = false, run.schedule = $schedule
RETURN run {.*} AS run
