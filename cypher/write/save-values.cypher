// Purpose: one node for each identifier and place of a batch.
// Parameters: rows (id, label, properties; lat and lon or null)
// Rows: none
UNWIND $rows AS row
MERGE (v:Value {id: row.id})
  ON CREATE SET v += row.properties, v:$(row.label), v.point = point({latitude: row.lat, longitude: row.lon})
