// Purpose: a page of runs, newest first.
// Parameters: pageLimit, afterAt, afterId
// Rows: run (map), total
MATCH (run:IngestRun)
WITH collect(run) AS runs
WITH runs, size(runs) AS total
UNWIND runs AS run
WITH run, total
WHERE $afterId IS NULL OR run.startedAt < $afterAt OR (run.startedAt = $afterAt AND run.id > $afterId)
RETURN run {.*} AS run, total
ORDER BY run.startedAt DESC, run.id
LIMIT $pageLimit
