// Purpose: an item of a finding is stored once
CREATE CONSTRAINT finding_item_key IF NOT EXISTS
FOR (n:FindingItem)
REQUIRE n.key IS UNIQUE
