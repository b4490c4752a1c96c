// Purpose: a link of the resolver is stored once for each time that it holds
CREATE CONSTRAINT link_key IF NOT EXISTS
FOR ()-[e:LINK]-()
REQUIRE e.key IS UNIQUE
