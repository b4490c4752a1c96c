// Purpose: the finding of an analysis that somebody began and did not end.
// Parameters: subject, by, code, markings
// Rows: id, knownAt, stored (items), linked (reports)
MATCH (f:Finding {subject: $subject})
WHERE f.finishedAt IS NULL AND f.by = $by AND f.code = $code AND f.markings = $markings
RETURN f.id AS id, f.knownAt AS knownAt, f.stored AS stored, f.linked AS linked
ORDER BY f.version DESC
LIMIT 1
