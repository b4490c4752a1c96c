// Purpose: notes that a run brought report versions that were known, or that stand beside others of their row.
// Parameters: rows (node: element id of the report, order: the version's place in the batch when this time it is the newest, else null), run, at
// Rows: none
MATCH (run:IngestRun {id: $run})
UNWIND $rows AS row
MATCH (r) WHERE elementId(r) = row.node
MERGE (r)-[:RECORDED_BY]->(run)
FOREACH (order IN CASE WHEN row.order IS NULL THEN [] ELSE [toInteger(row.order)] END | SET r.assertedAt = $at, r.assertedOrder = order)
