// Purpose: a page of visible mentions in the order of their ids, with the group of each, the row it stands in and what the resolver compares of it.
// Parameters: after (mention id), pageLimit, markings, knownAt
// Rows: id, group (entity key), source (name), sourceKey (of the row), ref (place in the row), record (JSON or null)
MATCH (m:Mention)
WHERE m.id > $after
MATCH (p:Entity)<-[:RESOLVES_TO]-(m)<-[:DESCRIBES]-(r:Report)
WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
WITH m, p, r
ORDER BY m.id
LIMIT $pageLimit
RETURN m.id AS id, p.key AS group, r.source AS source, r.sourceKey AS sourceKey, m.ref AS ref, m.record AS record
