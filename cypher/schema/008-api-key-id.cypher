// Purpose: one node for an API key
CREATE CONSTRAINT api_key_id IF NOT EXISTS
FOR (n:ApiKey)
REQUIRE n.id IS UNIQUE
