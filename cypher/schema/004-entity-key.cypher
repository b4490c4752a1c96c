// Purpose: one node for a group of mentions that are one person
CREATE CONSTRAINT entity_key IF NOT EXISTS
FOR (n:Entity)
REQUIRE n.key IS UNIQUE
