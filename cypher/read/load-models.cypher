// Purpose: models by id, or all of them, the newest first; without their terms and parameters unless one is asked for.
// Parameters: id (null: all)
// Rows: id, name, version, by, savedAt, current, document (JSON; null in the list of all)
MATCH (m:Model)
WHERE $id IS NULL OR m.id = $id
RETURN m.id AS id, m.name AS name, m.version AS version, m.by AS by, m.savedAt AS savedAt, m.current AS current,
  CASE WHEN $id IS NULL THEN null ELSE m.document END AS document
ORDER BY savedAt DESC, id
