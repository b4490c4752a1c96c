// Purpose: an analysis has one finding of each version
CREATE CONSTRAINT finding_version IF NOT EXISTS
FOR (n:Finding)
REQUIRE (n.subject, n.version) IS UNIQUE
