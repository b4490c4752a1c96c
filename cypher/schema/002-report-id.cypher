// Purpose: one node for a version of a row
CREATE CONSTRAINT report_id IF NOT EXISTS
FOR (n:Report)
REQUIRE n.id IS UNIQUE
