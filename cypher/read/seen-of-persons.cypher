// Purpose: how many visible reports tell of children and persons, and from when to when.
// Parameters: starts (id, groups: entity keys), countLimit (stop counting there), scope
// Rows: id, reports (1..countLimit), firstSeen, lastSeen; only what a visible report names
UNWIND $starts AS start
CALL (start) {
  UNWIND start.groups AS group
  MATCH (:Entity {key: group})<-[:RESOLVES_TO]-(:Mention)<-[e:DESCRIBES]-(r:Report)
  WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
  WITH DISTINCT r
  LIMIT $countLimit
  RETURN count(r) AS reports
}
CALL (start) {
  UNWIND start.groups AS group
  MATCH (:Entity {key: group})<-[:RESOLVES_TO]-(:Mention)<-[e:DESCRIBES]-(r:Report)
  WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
  WITH DISTINCT r, e.observedFrom AS observedFrom, e.observedTo AS observedTo
  LIMIT $countLimit
  RETURN min(observedFrom).epochMillis AS firstSeen, max(observedTo).epochMillis AS lastSeen
}
WITH start, reports, firstSeen, lastSeen
WHERE reports > 0
RETURN start.id AS id, reports, firstSeen, lastSeen
