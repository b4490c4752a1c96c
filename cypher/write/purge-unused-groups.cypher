// Purpose: takes out groups that no mention belongs to any more. Where a blocking key was shared by too many and now is not, the resolver compares those that still share it.
// Parameters: mostInBlock (groups that may share a blocking key), limit, at
// Rows: removed
MATCH (p:Entity)
WHERE NOT EXISTS { (p)<-[:RESOLVES_TO]-() }
WITH p
LIMIT $limit
WITH collect(p) AS groups
CALL (groups) {
  UNWIND groups AS p
  MATCH (p)-[:IN_BLOCK]->(b:Block)
  WITH b, count(*) AS leaving
  WITH b, leaving, COUNT { (b)<-[:IN_BLOCK]-() } AS size
  WHERE size > $mostInBlock AND size - leaving <= $mostInBlock
  MATCH (b)<-[:IN_BLOCK]-(:Entity)<-[:RESOLVES_TO]-(m:Mention)
  SET m:Pending, m.pendingSince = $at
}
UNWIND groups AS p
DETACH DELETE p
RETURN count(*) AS removed
