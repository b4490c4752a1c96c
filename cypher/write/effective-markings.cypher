// Purpose: what the marking of each version of some rows is made of: its own, those of all wholes above it, and today's of its row (of the version that holds, else of the newest).
// Parameters: families
// Rows: id, marking (as stored now), own, others
UNWIND $families AS family
MATCH (r:Report {family: family})
CALL (r) {
  OPTIONAL MATCH (r)-[:PART_OF*1..8]->(whole:Report)
  RETURN collect(DISTINCT coalesce(whole.ownMarking, whole.marking)) AS wholes
}
CALL (r) {
  MATCH (v:Report {family: r.family})
  RETURN coalesce(v.ownMarking, v.marking) AS today
  ORDER BY v.current DESC, EXISTS { (:Report)-[:SUPERSEDES]->(v) }
  LIMIT 1
}
RETURN r.id AS id, r.marking AS marking, coalesce(r.ownMarking, r.marking) AS own, wholes + today AS others
