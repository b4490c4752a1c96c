// Purpose: what a caller sees of people, one row for each group of mentions with what each mention says: for comparing databases.
// Parameters: scope
// Rows: key (entity key), mentions (list of lists)
MATCH (p:Entity)<-[:RESOLVES_TO]-(m:Mention)<-[e:DESCRIBES]-(r:Report)
WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
WITH p, m, e
ORDER BY m.key
RETURN p.key AS key, collect([m.key, e.key, m.type, e.role, m.name, m.aliases, m.birthOriginal, m.sex, m.ageMin, m.ageMax, m.details]) AS mentions
