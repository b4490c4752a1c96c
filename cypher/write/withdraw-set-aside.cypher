// Purpose: lets a value that was set aside carry connections again; who, when and why are kept with the record.
// Parameters: id, by, reason, at
// Rows: id
MATCH (s:SetAside {id: $id})
WHERE s.heldTo IS NULL OR s.heldTo = $at
SET s.heldTo = $at, s.endedBy = $by, s.endReason = $reason
RETURN s.id AS id
