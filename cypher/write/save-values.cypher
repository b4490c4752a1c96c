// Purpose: one node for each identifier and place of a batch.
// Parameters: rows (lists of id, label, kind, key, coarse, source, derived, bare, searchText, searchWords, lat and lon)
// Rows: none
UNWIND $rows AS row
MERGE (v:Value {id: row[0]})
  ON CREATE SET v:$(row[1]), v += {
    kind: row[2], key: row[3], coarse: row[4], source: row[5], derived: row[6], bare: row[7], searchText: row[8], searchWords: row[9],
    point: point({latitude: row[10], longitude: row[11]})
  }
