// Purpose: all visible versions of the rows that reports are versions of, each with when it was held and what was noted of its retractions.
// Parameters: ids (report ids), markings, knownAt
// Rows: of, id, recordedAt, heldFrom, heldTo (instants up to knownAt), history (notes on the row, each with its instant first), runHistory (notes on the runs that recorded it)
UNWIND $ids AS of
MATCH (asked:Report {id: of})
WHERE asked.marking IN $markings AND ($knownAt IS NULL OR asked.recordedAt <= $knownAt)
MATCH (r:Report {family: asked.family})
WHERE r.marking IN $markings AND ($knownAt IS NULL OR r.recordedAt <= $knownAt)
RETURN of, r.id AS id, r.recordedAt AS recordedAt,
  [at IN coalesce(r.heldFrom, [r.recordedAt]) WHERE $knownAt IS NULL OR at <= $knownAt] AS heldFrom,
  [at IN coalesce(r.heldTo, []) WHERE $knownAt IS NULL OR at <= $knownAt] AS heldTo,
  [note IN coalesce(r.history, []) WHERE $knownAt IS NULL OR datetime(split(note, ' ')[0]) <= $knownAt] AS history,
  COLLECT {
    MATCH (r)-[:RECORDED_BY]->(run:IngestRun)
    UNWIND coalesce(run.history, []) AS note
    WITH DISTINCT note
    WHERE $knownAt IS NULL OR datetime(split(note, ' ')[0]) <= $knownAt
    RETURN note
    ORDER BY note
  } AS runHistory
ORDER BY of, recordedAt, id
