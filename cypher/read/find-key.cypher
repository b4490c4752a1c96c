// Purpose: an API key by the hash of its text.
// Parameters: hash
// Rows: key (map)
MATCH (k:ApiKey {hash: $hash})
RETURN k {.id, .name, .admin, .level, .compartments, .allCompartments, .createdAt, .revokedAt} AS key
