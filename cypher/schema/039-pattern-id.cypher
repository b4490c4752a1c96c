// Purpose: one node for a version of a saved pattern
CREATE CONSTRAINT pattern_id IF NOT EXISTS
FOR (n:Pattern)
REQUIRE n.id IS UNIQUE
