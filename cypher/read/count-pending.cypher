// Purpose: how many mentions wait for the resolver.
// Parameters: none
// Rows: count
MATCH (m:Pending)
RETURN count(m) AS count
