// Purpose: an edge from a report is stored once
CREATE CONSTRAINT located_at_key IF NOT EXISTS
FOR ()-[e:LOCATED_AT]-()
REQUIRE e.key IS UNIQUE
