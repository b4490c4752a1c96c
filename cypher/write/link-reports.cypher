// Purpose: joins the new report versions of a batch with their source and the run that brought them.
// Parameters: nodes (element ids of reports), source (id), sourceName, run
// Rows: none
MERGE (s:Source {id: $source})
  ON CREATE SET s.name = $sourceName
WITH s
MATCH (run:IngestRun {id: $run})
UNWIND $nodes AS node
MATCH (r) WHERE elementId(r) = node
CREATE (r)-[:FROM]->(s), (r)-[:RECORDED_BY]->(run)
