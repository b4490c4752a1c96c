// Purpose: what new reports say of people; mentions with one group key are one entity.
// Parameters: rows (report, id, properties, edge, group, label), at
// Rows: none
UNWIND $rows AS row
MATCH (r:Report {id: row.report})
CREATE (m:Mention)
SET m = row.properties
CREATE (r)-[e:DESCRIBES]->(m)
SET e = row.edge
MERGE (p:Entity {key: row.group})
SET p:$(row.label)
CREATE (m)-[:RESOLVES_TO {heldFrom: $at}]->(p)
