// Purpose: records what a person decided of pairs of mentions; an earlier verdict on the same two ends. The resolver looks at them again.
// Parameters: id, rows (key, from, to: mention ids), verdict, by, reason, at
// Rows: key
UNWIND $rows AS row
MATCH (m:Mention {id: row.from})
MATCH (n:Mention {id: row.to})
MERGE (m)-[j:JUDGED {key: row.key}]->(n)
  ON CREATE SET j.id = $id, j.verdict = $verdict, j.by = $by, j.reason = $reason, j.heldFrom = $at
SET m:Pending, m.pendingSince = $at, n:Pending, n.pendingSince = $at
WITH m, n, j
CALL (m, n, j) {
  MATCH (m)-[old:JUDGED]-(n)
  WHERE old <> j AND old.heldTo IS NULL
  SET old.heldTo = $at, old.endedBy = $by, old.endReason = 'judged again'
}
RETURN j.key AS key
