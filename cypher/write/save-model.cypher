// Purpose: keeps a version of a model and makes it the one that is used; saving it again makes it so again.
// Parameters: id, name, version, document (JSON), by, at
// Rows: id
MERGE (m:Model {id: $id})
  ON CREATE SET m.name = $name, m.version = $version, m.document = $document, m.by = $by, m.savedAt = $at
WITH m
CALL (m) {
  MATCH (other:Model {current: true})
  WHERE other <> m
  SET other.current = false
}
SET m.current = true
RETURN m.id AS id
