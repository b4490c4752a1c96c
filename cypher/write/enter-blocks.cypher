// Purpose: puts groups of mentions into blocks.
// Parameters: rows (key: entity key, blocks: blocking keys)
// Rows: none
UNWIND $rows AS row
MATCH (p:Entity {key: row.key})
UNWIND row.blocks AS key
MERGE (b:Block {key: key})
MERGE (p)-[:IN_BLOCK]->(b)
