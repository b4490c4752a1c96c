// Purpose: sets a value aside, so that it carries no connection until that is withdrawn; one that is aside already stays as it was.
// Parameters: id, value (value id), by, reason, at
// Rows: id (of the record that stands)
MATCH (v:Value {id: $value})
SET v.id = v.id
WITH v
OPTIONAL MATCH (standing:SetAside)-[:SETS_ASIDE]->(v)
WHERE standing.heldTo IS NULL
WITH v, head(collect(standing.id)) AS standing
MERGE (s:SetAside {id: coalesce(standing, $id)})
  ON CREATE SET s.by = $by, s.reason = $reason, s.heldFrom = $at
MERGE (s)-[:SETS_ASIDE]->(v)
RETURN s.id AS id
