// Purpose: ends a judgement; who, when and why are kept with it. The resolver looks at its mentions again.
// Parameters: id, by, reason, at
// Rows: key
MATCH (m:Mention)-[j:JUDGED {id: $id}]->(n:Mention)
WHERE j.heldTo IS NULL OR j.heldTo = $at
SET j.heldTo = $at, j.endedBy = $by, j.endReason = $reason, m:Pending, m.pendingSince = $at, n:Pending, n.pendingSince = $at
RETURN j.key AS key
