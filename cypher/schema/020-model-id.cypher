// Purpose: one node for a version of a model
CREATE CONSTRAINT model_id IF NOT EXISTS
FOR (n:Model)
REQUIRE n.id IS UNIQUE
