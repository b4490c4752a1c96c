// Purpose: makes a key useless from now on; the first revocation's time stays.
// Parameters: id, at
// Rows: id
MATCH (k:ApiKey {id: $id})
SET k.revokedAt = coalesce(k.revokedAt, $at)
RETURN k.id AS id
