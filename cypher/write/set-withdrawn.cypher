// Purpose: withdraws all versions of the rows of some reports, or takes that back; who, when and why are kept with them.
// Parameters: ids (report ids), withdrawn, note
// Rows: family
UNWIND $ids AS id
MATCH (asked:Report {id: id})
MATCH (r:Report {family: asked.family})
SET r.history = CASE WHEN coalesce(r.withdrawn, false) = $withdrawn THEN r.history ELSE coalesce(r.history, []) + $note END,
  r.withdrawn = $withdrawn
RETURN DISTINCT r.family AS family
