// Purpose: the secret that public ids are made with: kept from the first start on.
// Parameters: candidate (used when there is none yet), at
// Rows: key
MERGE (i:Installation {name: 'asterism'})
  ON CREATE SET i.idKey = $candidate, i.createdAt = $at
RETURN i.idKey AS key
