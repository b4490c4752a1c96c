// Purpose: ends links that no longer hold, at the time that the resolver's open batch is recorded at; their history stays.
// Parameters: keys
// Rows: none
MATCH (x:Resolver {id: 'resolver'})
UNWIND $keys AS key
MATCH (:Mention)-[l:LINK {key: key}]->(:Mention)
WHERE l.heldTo IS NULL
SET l.heldTo = x.openSince
