// Purpose: the neighbours of a child or person over visible reports, those with most shared reports first.
// Parameters: starts (id, groups: entity keys), reportsPerEntity, hubReports (something with so many reports is a hub and is not opened; 0: all are), perEntity (rows for each id), kinds, roles, minConfidence, from, to, scope
// Rows: id, cut, totals (list of {kind, count}; values only), values (the first perEntity of them), people (all groups of mentions, with all reports): lists of {target (value id or entity key), kind, reports, reportIds, fromRoles, toRoles}
UNWIND $starts AS start
CALL (start) {
  UNWIND start.groups AS group
  MATCH (:Entity {key: group})<-[:RESOLVES_TO]-(:Mention)<-[e:DESCRIBES]-(r:Report)
  WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
    AND e.confidence >= $minConfidence
    AND ($from IS NULL OR e.observedTo > $from)
    AND ($to IS NULL OR e.observedFrom < $to)
  WITH DISTINCT r LIMIT $hubReports
  RETURN $hubReports > 0 AND count(r) = $hubReports AS isHub
}
CALL (start, isHub) {
  UNWIND CASE WHEN isHub THEN [] ELSE start.groups END AS group
  MATCH (:Entity {key: group})<-[:RESOLVES_TO]-(:Mention)<-[e:DESCRIBES]-(r:Report)
  WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
    AND e.confidence >= $minConfidence
    AND ($from IS NULL OR e.observedTo > $from)
    AND ($to IS NULL OR e.observedFrom < $to)
  WITH r, e
  ORDER BY e.observedFrom DESC, r.id
  LIMIT $reportsPerEntity + 1
  RETURN collect({report: r, role: e.role}) AS incidents
}
CALL (incidents) {
  UNWIND incidents AS incident
  WITH incident, incident.report AS r
  MATCH (r)-[f:MENTIONS|LOCATED_AT]->(v:Value)
  WHERE f.confidence >= $minConfidence
    AND ($kinds IS NULL OR v.kind IN $kinds)
    AND ($roles IS NULL OR f.role IN $roles)
    AND ($validAt IS NULL OR coalesce(f.observedFrom <= $validAt AND $validAt < f.observedTo, NOT $datedOnly))
  WITH v, count(DISTINCT r) AS reports, collect(DISTINCT r.id)[..10] AS reportIds,
    collect(DISTINCT incident.role) AS fromRoles, collect(DISTINCT f.role) AS toRoles
  ORDER BY reports DESC, v.id
  RETURN collect({target: v.id, kind: v.kind, reports: reports, reportIds: reportIds, fromRoles: fromRoles, toRoles: toRoles}) AS values
}
CALL (start, incidents) {
  UNWIND incidents AS incident
  WITH start, incident, incident.report AS r
  MATCH (r)-[f:DESCRIBES]->(:Mention)-[:RESOLVES_TO]->(p:Entity)
  WHERE NOT p.key IN start.groups
    AND f.confidence >= $minConfidence
    AND ($kinds IS NULL OR 'person' IN $kinds)
    AND ($roles IS NULL OR f.role IN $roles)
    AND ($validAt IS NULL OR coalesce(f.observedFrom <= $validAt AND $validAt < f.observedTo, NOT $datedOnly))
  WITH p, collect(DISTINCT r.id) AS reportIds, collect(DISTINCT incident.role) AS fromRoles, collect(DISTINCT f.role) AS toRoles
  RETURN collect({target: p.key, kind: 'person', reports: size(reportIds), reportIds: reportIds, fromRoles: fromRoles, toRoles: toRoles}) AS people
}
CALL (values) {
  UNWIND values AS one
  WITH one.kind AS kind, count(*) AS count
  RETURN collect({kind: kind, count: count}) AS totals
}
RETURN start.id AS id, isHub OR size(incidents) > $reportsPerEntity AS cut, totals, values[..$perEntity] AS values, people
