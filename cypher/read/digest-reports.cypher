// Purpose: what a caller sees of reports, as keys: for comparing databases.
// Parameters: scope
// Rows: line (list)
MATCH (r:Report)
WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
RETURN ['report', r.key, r.kind, r.marking, toString(r.observedFrom), toString(r.observedTo), r.title, r.text, r.placeholders,
  [(r)-[:SUPERSEDES]->(older) WHERE older.marking IN $markings AND ($knownAt IS NULL OR older.recordedAt <= $knownAt) | older.key],
  [(r)-[:PART_OF]->(whole) WHERE whole.marking IN $markings AND ($knownAt IS NULL OR whole.recordedAt <= $knownAt) | whole.key]] AS line
