// Purpose: chains from the first of some values to each other: no clearance, no weighing, no tree.
// Parameters: first, others
// Rows: id, nodes
MATCH (a:Value {id: $first})
UNWIND $others AS other
MATCH (b:Value {id: other})
MATCH path = shortestPath((a)-[:MENTIONS|LOCATED_AT*..12]-(b))
WHERE all(node IN nodes(path) WHERE NOT coalesce(node.coarse, false) AND coalesce(node.current, true))
RETURN other AS id, size(nodes(path)) AS nodes
