// Purpose: an edge from a report is stored once
CREATE CONSTRAINT describes_key IF NOT EXISTS
FOR ()-[e:DESCRIBES]-()
REQUIRE e.key IS UNIQUE
