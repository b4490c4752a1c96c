// Purpose: takes groups of mentions out of blocks.
// Parameters: rows (key: entity key, blocks: blocking keys)
// Rows: none
UNWIND $rows AS row
MATCH (p:Entity {key: row.key})-[i:IN_BLOCK]->(b:Block)
WHERE b.key IN row.blocks
DELETE i
