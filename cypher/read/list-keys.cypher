// Purpose: all API keys, newest first; hashes stay inside.
// Parameters: none
// Rows: key (map)
MATCH (k:ApiKey)
RETURN k {.id, .name, .admin, .level, .compartments, .allCompartments, .createdAt, .revokedAt} AS key
ORDER BY k.createdAt DESC, k.id
