// Purpose: a record that sets a value aside is stored once
CREATE CONSTRAINT set_aside_id IF NOT EXISTS
FOR (n:SetAside)
REQUIRE n.id IS UNIQUE
