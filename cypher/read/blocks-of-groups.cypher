// Purpose: the blocking keys that are stored of some groups of mentions.
// Parameters: keys (entity keys)
// Rows: key, blocks (blocking keys)
UNWIND $keys AS key
MATCH (p:Entity {key: key})
RETURN key, COLLECT { MATCH (p)-[:IN_BLOCK]->(b:Block) RETURN b.key } AS blocks
