// Purpose: takes a pattern of one owner out of use, all its versions; it stays to be read in the history of the database.
// Parameters: name, owner (a key's id), at
// Rows: id
MATCH (p:Pattern {name: $name, owner: $owner})
WHERE p.withdrawnAt IS NULL
SET p.withdrawnAt = $at
RETURN p.id AS id
