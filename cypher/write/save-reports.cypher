// Purpose: the report versions of a batch, with source and run. A version that is there stays as it is.
// Parameters: rows (id, order, contested: another version of the row is in the batch, properties), source (id), sourceName, run, batch (its number), at
// Rows: id, isNew, unsettled (known already, or a version among others: which one is current has to be decided)
MERGE (s:Source {id: $source})
  ON CREATE SET s.name = $sourceName
WITH s
MATCH (run:IngestRun {id: $run})
UNWIND $rows AS row
MERGE (r:Report {id: row.id})
  ON CREATE SET r = row.properties
WITH s, run, row, r, r.run = $run AND r.batch = $batch AS isNew
FOREACH (_ IN CASE WHEN isNew THEN [1] ELSE [] END | CREATE (r)-[:FROM]->(s))
FOREACH (_ IN CASE WHEN isNew OR (r.current AND NOT row.contested) THEN [] ELSE [1] END | SET r.assertedAt = $at, r.assertedOrder = row.order)
MERGE (r)-[b:RECORDED_BY]->(run)
  ON CREATE SET b.retracted = false
RETURN row.id AS id, isNew, NOT isNew OR EXISTS {
  MATCH (other:Report {family: r.family})
  WHERE other <> r
} AS unsettled
