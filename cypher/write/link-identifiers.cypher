// Purpose: edges from new reports to the identifiers they name; an edge without a time of its own has the report's.
// Parameters: rows (value: id, edges: lists of report: index in nodes, key, role, of, ordinal, original, confidence, observedFrom, observedTo, attributes), nodes (element ids of the batch's reports)
// Rows: none
UNWIND $rows AS row
MATCH (v:Value {id: row.value})
UNWIND row.edges AS edge
MATCH (r) WHERE elementId(r) = $nodes[toInteger(edge[0])]
CREATE (r)-[:MENTIONS {
  key: edge[1], role: edge[2], of: edge[3], ordinal: toInteger(edge[4]), original: edge[5], confidence: edge[6],
  observedFrom: coalesce(datetime(edge[7]), r.observedFrom), observedTo: coalesce(datetime(edge[8]), r.observedTo), attributes: edge[9]
}]->(v)
