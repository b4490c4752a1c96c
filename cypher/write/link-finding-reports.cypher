// Purpose: joins a finding that is being made with the next reports that it relies on.
// Parameters: id, linked (how many there are then), reportIds
// Rows: none
MATCH (f:Finding {id: $id})
WHERE f.finishedAt IS NULL
SET f.linked = $linked
WITH f
UNWIND $reportIds AS reportId
MATCH (r:Report {id: reportId})
MERGE (f)-[:RELIES_ON]->(r)
