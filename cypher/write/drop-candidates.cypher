// Purpose: takes out pairs that no longer wait for a judgement.
// Parameters: keys
// Rows: none
UNWIND $keys AS key
MATCH (:Mention)-[c:CANDIDATE {key: key}]->(:Mention)
DELETE c
