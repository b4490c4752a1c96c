// Purpose: edges from new reports to the identifiers they name.
// Parameters: rows (report, edges: list of {value, properties})
// Rows: none
UNWIND $rows AS row
MATCH (r:Report {id: row.report})
UNWIND row.edges AS edge
MATCH (v:Value {id: edge.value})
CREATE (r)-[e:MENTIONS]->(v)
SET e = edge.properties
