// Purpose: records that an analysis was asked for; repeating it changes nothing.
// Parameters: id, job, parameters (JSON), by (key id), markings (of the reports that it may read), asKnownAt (or null: when it begins), at
// Rows: run (map)
MERGE (run:AnalysisRun {id: $id})
  ON CREATE SET run.status = 'QUEUED', run.job = $job, run.parameters = $parameters, run.by = $by, run.markings = $markings,
    run.knownAt = $asKnownAt, run.askedAt = $at, run.done = 0, run.attempts = 0, run.cancelRequested = false
RETURN run {.*} AS run
