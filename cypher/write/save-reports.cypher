// Purpose: the report versions of a batch. A version that is there stays as it is.
// Parameters: rows (id, observedFrom, observedTo, modifiedAt, line, properties), source (id), sourceName, run, at
// Rows: id, node (element id, which spares the batch's other statements a search), isNew, isCurrent, hasVersions (others of its row), isWhole (parts have waited for it)
UNWIND $rows AS row
WITH row, row.properties AS properties
MERGE (r:Report {id: row.id})
  ON CREATE SET r = properties {
    .*, id: row.id, sourceId: $source, source: $sourceName, run: $run, recordedAt: $at, current: true, line: toInteger(row.line),
    observedFrom: datetime(row.observedFrom), observedTo: datetime(row.observedTo), modifiedAt: datetime(row.modifiedAt),
    undated: CASE WHEN row.observedFrom IS NULL THEN row.id END
  }
RETURN row.id AS id, elementId(r) AS node, NOT EXISTS { (r)-[:RECORDED_BY]->() } AS isNew, r.current AS isCurrent, EXISTS {
  MATCH (other:Report {family: r.family})
  WHERE other <> r
} AS hasVersions, EXISTS { MATCH (:Report {partOf: r.family}) } AS isWhole
