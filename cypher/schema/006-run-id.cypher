// Purpose: one node for an ingest run
CREATE CONSTRAINT run_id IF NOT EXISTS
FOR (n:IngestRun)
REQUIRE n.id IS UNIQUE
