// Purpose: one node for a blocking key
CREATE CONSTRAINT block_key IF NOT EXISTS
FOR (n:Block)
REQUIRE n.key IS UNIQUE
