// Purpose: the report versions of a batch, with source and run. A version that is there stays as it is.
// Parameters: rows (id, order, contested: another version of the row is in the batch, observedFrom, observedTo, modifiedAt, line, properties), source (id), sourceName, run, at
// Rows: id, node (element id, which spares the batch's other statements a search), isNew, unsettled (known already, or a version among others: which one is current has to be decided), isWhole (parts have waited for it)
MERGE (s:Source {id: $source})
  ON CREATE SET s.name = $sourceName
WITH s
MATCH (run:IngestRun {id: $run})
UNWIND $rows AS row
WITH s, run, row, row.properties AS properties
MERGE (r:Report {id: row.id})
  ON CREATE SET r = properties {
    .*, sourceId: $source, source: $sourceName, recordedAt: $at, current: true, line: toInteger(row.line),
    observedFrom: datetime(row.observedFrom), observedTo: datetime(row.observedTo), modifiedAt: datetime(row.modifiedAt)
  }
WITH s, run, row, r, NOT EXISTS { (r)-[:RECORDED_BY]->(:IngestRun) } AS isNew
FOREACH (_ IN CASE WHEN isNew THEN [1] ELSE [] END | CREATE (r)-[:FROM]->(s), (r)-[:RECORDED_BY]->(run))
FOREACH (_ IN CASE WHEN row.contested OR NOT (isNew OR r.current) THEN [1] ELSE [] END | SET r.assertedAt = $at, r.assertedOrder = toInteger(row.order))
FOREACH (_ IN CASE WHEN isNew THEN [] ELSE [1] END | MERGE (r)-[:RECORDED_BY]->(run))
RETURN row.id AS id, elementId(r) AS node, isNew, NOT isNew OR EXISTS {
  MATCH (other:Report {family: r.family})
  WHERE other <> r
} AS unsettled, EXISTS { MATCH (:Report {partOf: r.family}) } AS isWhole
