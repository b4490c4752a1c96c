// Purpose: one installation in a database
CREATE CONSTRAINT installation_name IF NOT EXISTS
FOR (n:Installation)
REQUIRE n.name IS UNIQUE
