// Purpose: ends links that no longer hold; their history stays.
// Parameters: keys, at
// Rows: none
UNWIND $keys AS key
MATCH (:Mention)-[l:LINK {key: key}]->(:Mention)
WHERE l.heldTo IS NULL
SET l.heldTo = $at
