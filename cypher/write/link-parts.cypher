// Purpose: joins parts with the wholes they name, whichever came first, and gives every part below what was touched the markings of all wholes above it.
// Parameters: families (of the batch's reports), at
// Rows: part (id), own (marking), wholes (markings of all wholes above)
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
WITH DISTINCT part
MATCH (part)-[:PART_OF*1..8]->(whole:Report)
RETURN part.id AS part, coalesce(part.ownMarking, part.marking) AS own, collect(DISTINCT coalesce(whole.ownMarking, whole.marking)) AS wholes
