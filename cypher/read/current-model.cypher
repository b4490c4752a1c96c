// Purpose: the model that is used, when one was saved.
// Parameters: known (id of a model whose document is not wanted, or null)
// Rows: id, document (JSON; null for the known one)
MATCH (m:Model {current: true})
RETURN m.id AS id, CASE WHEN m.id = $known THEN null ELSE m.document END AS document
