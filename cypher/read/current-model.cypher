// Purpose: the model that is used, when one was saved.
// Parameters: none
// Rows: id, document (JSON)
MATCH (m:Model {current: true})
RETURN m.id AS id, m.document AS document
