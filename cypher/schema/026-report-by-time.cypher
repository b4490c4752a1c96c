// Purpose: reports of a source in the order of their time
CREATE INDEX report_by_time IF NOT EXISTS
FOR (n:Report)
ON (n.sourceId, n.observedFrom)
