// Purpose: undated reports of a source
CREATE INDEX report_undated IF NOT EXISTS
FOR (n:Report)
ON (n.sourceId, n.undated)
