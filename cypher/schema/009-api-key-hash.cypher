// Purpose: a key is found by its hash
CREATE CONSTRAINT api_key_hash IF NOT EXISTS
FOR (n:ApiKey)
REQUIRE n.hash IS UNIQUE
