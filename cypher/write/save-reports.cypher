// Purpose: the report versions of a batch, with source, marking and run. A version that is there stays as it is.
// Parameters: rows (id, order, contested: another version of the row is in the batch, properties), source (id), sourceName, run, batch (token of this batch), at
// Rows: id, isNew
MERGE (s:Source {id: $source})
  ON CREATE SET s.name = $sourceName
WITH s
MATCH (run:IngestRun {id: $run})
UNWIND $rows AS row
MERGE (r:Report {id: row.id})
  ON CREATE SET r = row.properties, r.batch = $batch, r.recordedAt = $at, r.heldFrom = [$at], r.heldTo = [], r.current = true, r.withdrawn = false
WITH s, run, row, r, r.batch = $batch AS isNew
SET r.assertedAt = CASE WHEN isNew OR row.contested OR NOT r.current THEN $at ELSE r.assertedAt END,
  r.assertedOrder = CASE WHEN isNew OR row.contested OR NOT r.current THEN row.order ELSE r.assertedOrder END
FOREACH (_ IN CASE WHEN isNew THEN [1] ELSE [] END | CREATE (r)-[:FROM]->(s))
MERGE (r)-[b:RECORDED_BY]->(run)
  ON CREATE SET b.retracted = false
RETURN row.id AS id, isNew
