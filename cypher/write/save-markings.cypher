// Purpose: markings that the reports of a batch have.
// Parameters: rows (key, level, compartments)
// Rows: none
UNWIND $rows AS row
MERGE (m:Marking {key: row.key})
  ON CREATE SET m.level = row.level, m.compartments = row.compartments
