// Purpose: parts that wait for, or belong to, a row
CREATE INDEX report_part_of IF NOT EXISTS
FOR (n:Report)
ON (n.partOf)
