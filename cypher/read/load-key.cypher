// Purpose: an API key by its id.
// Parameters: id
// Rows: key (map)
MATCH (k:ApiKey {id: $id})
RETURN k {.id, .name, .admin, .level, .compartments, .allCompartments, .createdAt, .revokedAt} AS key
