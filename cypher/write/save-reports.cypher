// Purpose: the report versions of a batch. A version that is there stays as it is.
// Parameters: rows (lists of id, key, family, marking, sourceKey, kind, title, text, searchWords, url, observedFrom, observedTo, precision, modifiedAt, partOf, placeholders, file, line and factsDated), source (id), sourceName, run, at
// Rows: id, node (element id, which spares the batch's other statements a search), isNew, isCurrent, hasVersions (others of its row), isWhole (parts have waited for it)
UNWIND $rows AS row
MERGE (r:Report {id: row[0]})
  ON CREATE SET r += {
    key: row[1], family: row[2], marking: row[3], sourceKey: row[4], kind: row[5], title: row[6], text: row[7], searchWords: row[8], url: row[9],
    observedFrom: datetime(row[10]), observedTo: datetime(row[11]), precision: row[12], modifiedAt: datetime(row[13]), partOf: row[14],
    placeholders: row[15], file: row[16], line: toInteger(row[17]), factsDated: row[18], undated: CASE WHEN row[10] IS NULL THEN row[0] END,
    sourceId: $source, source: $sourceName, run: $run, recordedAt: $at, current: true
  }
RETURN row[0] AS id, elementId(r) AS node, NOT EXISTS { (r)-[:RECORDED_BY]->() } AS isNew, r.current AS isCurrent, EXISTS {
  MATCH (other:Report {family: r.family})
  WHERE other <> r
} AS hasVersions, EXISTS { MATCH (:Report {partOf: r.family}) } AS isWhole
