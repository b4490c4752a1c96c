// Purpose: decides which version of each row is current: the newest that is neither withdrawn nor retracted with all its runs; keeps the intervals in which each was held, and the order of versions. What they say of people waits for the resolver again.
// Parameters: families, at
// Rows: changed (versions that became or ceased to be current at that time: the same count when it is repeated)
UNWIND $families AS family
MATCH (r:Report {family: family})
WITH family, r, coalesce(r.withdrawn, false) OR NOT EXISTS {
  MATCH (r)-[b:RECORDED_BY]->(:IngestRun)
  WHERE NOT coalesce(b.retracted, false)
} AS retracted
ORDER BY coalesce(r.modifiedAt, r.assertedAt, r.recordedAt) DESC, coalesce(r.assertedAt, r.recordedAt) DESC, coalesce(r.assertedOrder, 0) DESC, r.key DESC
WITH family, collect(r) AS versions, collect(CASE WHEN retracted THEN null ELSE r.id END)[0] AS winner
CALL (versions) {
  WITH versions
  WHERE size(versions) > 1
  UNWIND versions AS r
  MATCH (r)-[s:SUPERSEDES]->(:Report)
  DELETE s
}
CALL (versions) {
  UNWIND range(0, size(versions) - 2) AS i
  WITH versions[i] AS newer, versions[i + 1] AS older
  CREATE (newer)-[:SUPERSEDES]->(older)
}
UNWIND versions AS r
WITH r, coalesce(r.id = winner, false) AS holds
FOREACH (_ IN CASE WHEN r.current = holds THEN [] ELSE [1] END |
  SET r.current = holds,
    r.heldFrom = CASE WHEN holds THEN coalesce(r.heldFrom, [r.recordedAt]) + $at ELSE r.heldFrom END,
    r.heldTo = CASE WHEN holds THEN r.heldTo ELSE coalesce(r.heldTo, []) + $at END
)
WITH r, CASE WHEN r.current THEN r.heldFrom ELSE r.heldTo END AS turns
WHERE turns[-1] = $at
CALL (r) {
  MATCH (r)-[:DESCRIBES]->(m:Mention)
  SET m:Pending, m.pendingSince = $at
}
RETURN count(*) AS changed
