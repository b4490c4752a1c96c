// Purpose: edges from new reports to the identifiers they name; an edge without a time of its own has the report's.
// Parameters: rows (report, edges: list of {value, key, role, of, ordinal, original, confidence, observedFrom, observedTo, attributes}), at
// Rows: none
UNWIND $rows AS row
MATCH (r:Report {id: row.report})
UNWIND row.edges AS edge
MATCH (v:Value {id: edge.value})
CREATE (r)-[:MENTIONS {
  key: edge.key, role: edge.role, of: edge.of, ordinal: toInteger(edge.ordinal), original: edge.original, confidence: edge.confidence,
  observedFrom: coalesce(datetime(edge.observedFrom), r.observedFrom), observedTo: coalesce(datetime(edge.observedTo), r.observedTo),
  recordedAt: $at, attributes: edge.attributes
}]->(v)
