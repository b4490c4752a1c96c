// Purpose: values that were set aside, as far as a visible report ever named them: those that are aside, or all there ever were.
// Parameters: ids (of records, or null), values (value ids, or null), standing (true: only those that are aside), limit, markings, knownAt
// Rows: id, valueId, by, reason, at, endedAt, endedBy, endReason
MATCH (s:SetAside)-[:SETS_ASIDE]->(v:Value)
WHERE ($ids IS NULL OR s.id IN $ids)
  AND ($values IS NULL OR v.id IN $values)
  AND ($knownAt IS NULL OR s.heldFrom <= $knownAt)
  AND (NOT $standing OR CASE WHEN $knownAt IS NULL THEN s.heldTo IS NULL ELSE coalesce($knownAt < s.heldTo, true) END)
  AND EXISTS {
    MATCH (v)<-[:MENTIONS|LOCATED_AT]-(r:Report)
    WHERE r.marking IN $markings AND ($knownAt IS NULL OR r.recordedAt <= $knownAt)
  }
WITH s, v, $knownAt IS NULL OR s.heldTo <= $knownAt AS told
RETURN s.id AS id, v.id AS valueId, s.by AS by, s.reason AS reason, s.heldFrom AS at,
  CASE WHEN told THEN s.heldTo END AS endedAt, CASE WHEN told THEN s.endedBy END AS endedBy, CASE WHEN told THEN s.endReason END AS endReason
ORDER BY at DESC, id
LIMIT $limit
