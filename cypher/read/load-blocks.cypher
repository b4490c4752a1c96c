// Purpose: blocks by key, with their members unless they are too many.
// Parameters: keys (blocking keys), most (members read of a block)
// Rows: key, size, members (entity keys; empty for a block with more)
UNWIND $keys AS key
MATCH (b:Block {key: key})
WITH key, b, COUNT { (b)<-[:IN_BLOCK]-() } AS size
RETURN key, size, CASE WHEN size > $most THEN [] ELSE COLLECT { MATCH (b)<-[:IN_BLOCK]-(p:Entity) RETURN p.key } END AS members
