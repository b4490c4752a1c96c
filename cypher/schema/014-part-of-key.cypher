// Purpose: an edge from a report is stored once
CREATE CONSTRAINT part_of_key IF NOT EXISTS
FOR ()-[e:PART_OF]-()
REQUIRE e.key IS UNIQUE
