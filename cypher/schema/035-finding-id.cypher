// Purpose: a finding is stored once
CREATE CONSTRAINT finding_id IF NOT EXISTS
FOR (n:Finding)
REQUIRE n.id IS UNIQUE
