// Purpose: saved patterns that a key owns or that are shared with it, the newest version of each first.
// Parameters: key (a key's id), name (null: every name), limit
// Rows: id, name, version, document (JSON), owner, sharedWith, everybody, savedAt
MATCH (p:Pattern)
WHERE p.withdrawnAt IS NULL
  AND (p.owner = $key OR p.everybody OR $key IN p.sharedWith)
  AND ($name IS NULL OR p.name = $name)
RETURN p.id AS id, p.name AS name, p.version AS version, p.document AS document, p.owner AS owner, p.sharedWith AS sharedWith,
  p.everybody AS everybody, p.savedAt AS savedAt
ORDER BY name, owner, version DESC
LIMIT $limit
