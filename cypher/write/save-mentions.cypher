// Purpose: what new reports say of people; mentions with one group key are one entity.
// Parameters: rows (report: index in nodes, group, label, edge: key of the edge, role, ordinal, birthFrom, birthTo, properties), nodes (element ids of the batch's reports), at
// Rows: none
UNWIND $rows AS row
WITH row, row.properties AS properties
MATCH (r) WHERE elementId(r) = $nodes[toInteger(row.report)]
MERGE (p:Entity {key: row.group})
SET p:$(row.label)
CREATE (r)-[:DESCRIBES {
  key: row.edge, role: row.role, ordinal: toInteger(row.ordinal), original: coalesce(properties.name, ''), confidence: 1.0,
  observedFrom: r.observedFrom, observedTo: r.observedTo
}]->(m:Mention)-[:RESOLVES_TO {heldFrom: $at}]->(p)
SET m = properties {.*, birthFrom: datetime(row.birthFrom), birthTo: datetime(row.birthTo)}
