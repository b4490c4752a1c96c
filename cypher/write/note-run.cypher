// Purpose: keeps who retracted or restored a run, when and why; the same note is kept once.
// Parameters: run, note
// Rows: id
MATCH (run:IngestRun {id: $run})
SET run.history = CASE WHEN $note IN coalesce(run.history, []) THEN run.history ELSE coalesce(run.history, []) + $note END
RETURN run.id AS id
