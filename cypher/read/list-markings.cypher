// Purpose: every marking that a report has or had.
// Parameters: none
// Rows: key
MATCH (m:Marking)
RETURN m.key AS key
