// Purpose: an edge from a report is stored once
CREATE CONSTRAINT mentions_key IF NOT EXISTS
FOR ()-[e:MENTIONS]-()
REQUIRE e.key IS UNIQUE
