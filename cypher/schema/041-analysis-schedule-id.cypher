// Purpose: a schedule of an analysis is stored once
CREATE CONSTRAINT analysis_schedule_id IF NOT EXISTS
FOR (n:AnalysisSchedule)
REQUIRE n.id IS UNIQUE
