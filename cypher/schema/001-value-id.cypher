// Purpose: one node for a normalised value
CREATE CONSTRAINT value_id IF NOT EXISTS
FOR (n:Value)
REQUIRE n.id IS UNIQUE
