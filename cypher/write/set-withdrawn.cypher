// Purpose: withdraws all versions of the rows of some reports, or takes that back.
// Parameters: ids (report ids), withdrawn, reason
// Rows: family
UNWIND $ids AS id
MATCH (asked:Report {id: id})
MATCH (r:Report {family: asked.family})
SET r.withdrawn = $withdrawn, r.withdrawnReason = $reason
RETURN DISTINCT r.family AS family
