// Purpose: adds the next items to a finding that is being made.
// Parameters: id, stored (how many there are then), rows (key, ordinal, itemKey, content, reportIds, entityIds, premises)
// Rows: none
MATCH (f:Finding {id: $id})
WHERE f.finishedAt IS NULL
SET f.stored = $stored
WITH f
UNWIND $rows AS row
MERGE (i:FindingItem {key: row.key})
SET i.ordinal = row.ordinal, i.itemKey = row.itemKey, i.content = row.content, i.reportIds = row.reportIds,
  i.entityIds = row.entityIds, i.premises = row.premises
MERGE (f)-[:HOLDS]->(i)
