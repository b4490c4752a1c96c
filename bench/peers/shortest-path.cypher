// Purpose: one shortest chain between two values, as an expert would ask for it by hand: no clearance, no ranking, no evidence.
// Parameters: from, to
// Rows: steps
MATCH (a:Value {id: $from}), (b:Value {id: $to})
MATCH path = shortestPath((a)-[:MENTIONS|LOCATED_AT*..12]-(b))
WHERE all(node IN nodes(path) WHERE NOT coalesce(node.coarse, false) AND coalesce(node.current, true))
RETURN length(path) / 2 AS steps
