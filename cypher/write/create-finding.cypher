// Purpose: begins a finding, the next version of its analysis.
// Parameters: id, subject, job, parameters (JSON), markings, asKnownAt, code, by, at
// Rows: id
OPTIONAL MATCH (other:Finding {subject: $subject})
WHERE other.id <> $id
WITH coalesce(max(other.version), 0) + 1 AS version
MERGE (f:Finding {id: $id})
  ON CREATE SET f.subject = $subject, f.version = version, f.job = $job, f.parameters = $parameters, f.markings = $markings,
    f.knownAt = $asKnownAt, f.code = $code, f.by = $by, f.startedAt = $at, f.stored = 0, f.linked = 0
RETURN f.id AS id
