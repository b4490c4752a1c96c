// Purpose: edges from new reports to the identifiers they name; an edge without a time of its own has the report's.
// Parameters: rows (value: id, edges: list of {report: index in nodes, key, role, of, ordinal, original, confidence, observedFrom, observedTo, attributes}), nodes (element ids of the batch's reports)
// Rows: none
UNWIND $rows AS row
MATCH (v:Value {id: row.value})
UNWIND row.edges AS edge
MATCH (r) WHERE elementId(r) = $nodes[toInteger(edge.report)]
CREATE (r)-[:MENTIONS {
  key: edge.key, role: edge.role, of: edge.of, ordinal: toInteger(edge.ordinal), original: edge.original, confidence: edge.confidence,
  observedFrom: coalesce(datetime(edge.observedFrom), r.observedFrom), observedTo: coalesce(datetime(edge.observedTo), r.observedTo),
  attributes: edge.attributes
}]->(v)
