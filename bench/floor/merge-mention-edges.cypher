// Purpose: floor of ingest: the same edges to identifiers under the same constraint, nothing else.
UNWIND $rows AS row
MATCH (r:Report {id: row.report})
UNWIND row.edges AS edge
MATCH (v:Value {id: edge.value})
MERGE (r)-[:MENTIONS {key: edge.key}]->(v)
