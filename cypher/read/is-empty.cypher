// Purpose: whether no report is in the database.
// Parameters: none
// Rows: empty
RETURN NOT EXISTS { MATCH (:Report) } AS empty
