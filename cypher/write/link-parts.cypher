// Purpose: joins parts with the wholes they name, whichever came first.
// Parameters: families (of the batch's reports), at
// Rows: family (of every part at or below a touched one: its marking may have changed)
UNWIND $families AS family
MATCH (touched:Report {family: family})
CALL (touched) {
  MATCH (whole:Report {family: touched.partOf})
  RETURN touched AS part, whole
  UNION
  MATCH (part:Report {partOf: touched.family})
  RETURN part, touched AS whole
}
MERGE (part)-[p:PART_OF {key: part.key + '>' + whole.key}]->(whole)
  ON CREATE SET p.heldFrom = $at
WITH DISTINCT part AS joined
MATCH (part:Report)-[:PART_OF*0..8]->(joined)
RETURN DISTINCT part.family AS family
