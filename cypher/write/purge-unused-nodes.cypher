// Purpose: takes out blocks, runs and sources that nothing belongs to any more.
// Parameters: source (name), limit
// Rows: removed
CALL () {
  MATCH (n:Block)
  WHERE NOT EXISTS { (n)<-[:IN_BLOCK]-() }
  RETURN n
  LIMIT $limit
  UNION
  MATCH (n:Source {name: $source})
  WHERE NOT EXISTS { (n)<-[:FROM]-() }
  RETURN n
  UNION
  MATCH (n:IngestRun {source: $source})
  WHERE NOT EXISTS { (n)<-[:RECORDED_BY]-() }
  RETURN n
}
WITH n
LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed
