// Purpose: one node for what a report says of one person
CREATE CONSTRAINT mention_id IF NOT EXISTS
FOR (n:Mention)
REQUIRE n.id IS UNIQUE
