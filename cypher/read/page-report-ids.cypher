// Purpose: a page of the ids of visible reports in their order, for findings that rely on all of them.
// Parameters: after (report id), pageLimit, markings, knownAt
// Rows: reportId
MATCH (r:Report)
WHERE r.id > $after
  AND r.marking IN $markings
  AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
RETURN r.id AS reportId
ORDER BY reportId
LIMIT $pageLimit
