// Purpose: a batch analysis that was asked for is stored once
CREATE CONSTRAINT analysis_run_id IF NOT EXISTS
FOR (n:AnalysisRun)
REQUIRE n.id IS UNIQUE
