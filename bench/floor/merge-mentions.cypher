// Purpose: floor of ingest: the same mentions, entities and their edges under the same constraints, nothing else.
UNWIND $rows AS row
MATCH (r:Report {id: row.report})
MERGE (m:Mention {id: row.id})
MERGE (p:Entity {key: row.group})
MERGE (r)-[:DESCRIBES {key: row.edge}]->(m)
MERGE (m)-[:RESOLVES_TO]->(p)
