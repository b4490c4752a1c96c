// Purpose: whether there is such a report, retracted and superseded ones included.
// Parameters: id, markings
// Rows: id
MATCH (r:Report {id: $id})
WHERE r.marking IN $markings
RETURN r.id AS id
