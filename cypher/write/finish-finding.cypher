// Purpose: ends a finding: from now on it can be read and does not change.
// Parameters: id, at, cut, items, reports, hash
// Rows: id
MATCH (f:Finding {id: $id})
SET f.finishedAt = coalesce(f.finishedAt, $at), f.cut = $cut, f.items = $items, f.reports = $reports, f.hash = $hash
RETURN f.id AS id
