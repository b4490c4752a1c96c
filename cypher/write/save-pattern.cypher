// Purpose: keeps a version of a pattern; saving it again shares it with whom it is shared then, and takes back that it was withdrawn.
// Parameters: id, name, version, document (JSON), owner (a key's id), sharedWith (ids of keys), everybody (shared with all), at
// Rows: document, savedAt (those of the first time)
MERGE (p:Pattern {id: $id})
  ON CREATE SET p.name = $name, p.version = $version, p.document = $document, p.owner = $owner, p.savedAt = $at
SET p.sharedWith = $sharedWith, p.everybody = $everybody, p.withdrawnAt = null
RETURN p.document AS document, p.savedAt AS savedAt
