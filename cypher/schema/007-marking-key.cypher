// Purpose: one node for a marking
CREATE CONSTRAINT marking_key IF NOT EXISTS
FOR (n:Marking)
REQUIRE n.key IS UNIQUE
