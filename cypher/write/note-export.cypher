// Purpose: keeps with a finding where it was written to.
// Parameters: id, export
// Rows: none
MATCH (f:Finding {id: $id})
SET f.exports = CASE WHEN $export IN coalesce(f.exports, []) THEN f.exports ELSE coalesce(f.exports, []) + $export END
