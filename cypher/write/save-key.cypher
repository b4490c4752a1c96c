// Purpose: stores an API key once.
// Parameters: id, hash, name, admin, level, compartments, allCompartments, createdAt
// Rows: id
MERGE (k:ApiKey {id: $id})
  ON CREATE SET k.hash = $hash, k.name = $name, k.admin = $admin, k.level = $level,
    k.compartments = $compartments, k.allCompartments = $allCompartments, k.createdAt = $createdAt
RETURN k.id AS id
