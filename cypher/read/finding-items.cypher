// Purpose: items of a finding that relies only on reports that the caller may see, in their order.
// Parameters: id, after (ordinal, -1 at the beginning), pageLimit, markings, knownAt
// Rows: ordinal, key, content (JSON), reportIds, entityIds
MATCH (f:Finding {id: $id})
WHERE f.finishedAt IS NOT NULL
  AND f.reports = COUNT {
    MATCH (f)-[:RELIES_ON]->(r:Report)
    WHERE r.marking IN $markings AND ($knownAt IS NULL OR r.recordedAt <= $knownAt)
  }
// The reports are counted once, not for each item.
WITH f
LIMIT 1
MATCH (f)-[:HOLDS]->(i:FindingItem)
WHERE i.ordinal > $after
RETURN i.ordinal AS ordinal, i.itemKey AS key, i.content AS content, i.reportIds AS reportIds, i.entityIds AS entityIds
ORDER BY ordinal
LIMIT $pageLimit
