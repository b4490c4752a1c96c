// Purpose: the neighbours of a child or person over visible reports, those with most shared reports first.
// Parameters: ids, reportsPerEntity, perEntity (rows for each id), kinds, roles, minConfidence, from, to, scope
// Rows: id, cut, totals (list of {kind, count}), neighbours (list of {target (value id or entity key), kind, reports, reportIds, fromRoles, toRoles})
UNWIND $ids AS id
MATCH (m0:Mention {id: 'mention:' + substring(id, 7)})<-[:DESCRIBES]-(r0:Report)
WHERE r0.marking IN $markings AND ($knownAt IS NULL OR r0.recordedAt <= $knownAt)
MATCH (m0)-[:RESOLVES_TO]->(n:Entity)
CALL (n) {
  MATCH (n)<-[:RESOLVES_TO]-(:Mention)<-[e:DESCRIBES]-(r:Report)
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
CALL (n, incidents) {
  UNWIND incidents AS incident
  WITH n, incident, incident.report AS r
  CALL (n, r) {
    MATCH (r)-[f:MENTIONS|LOCATED_AT]->(v:Value)
    WHERE true
      AND f.confidence >= $minConfidence
      AND ($kinds IS NULL OR v.kind IN $kinds)
      AND ($roles IS NULL OR f.role IN $roles)
      AND ($validAt IS NULL OR coalesce(f.observedFrom <= $validAt AND $validAt < f.observedTo, NOT $datedOnly))
    RETURN v AS node, f.role AS toRole
    UNION ALL
    MATCH (r)-[f:DESCRIBES]->(:Mention)-[:RESOLVES_TO]->(p:Entity)
    WHERE p <> n
      AND f.confidence >= $minConfidence
      AND ($kinds IS NULL OR 'person' IN $kinds)
      AND ($roles IS NULL OR f.role IN $roles)
      AND ($validAt IS NULL OR coalesce(f.observedFrom <= $validAt AND $validAt < f.observedTo, NOT $datedOnly))
    RETURN p AS node, f.role AS toRole
  }
  WITH node, count(DISTINCT r) AS reports, collect(DISTINCT r.id)[..10] AS reportIds,
    collect(DISTINCT incident.role) AS fromRoles, collect(DISTINCT toRole) AS toRoles
  ORDER BY reports DESC, coalesce(node.id, node.key)
  RETURN collect({target: coalesce(node.id, node.key), kind: coalesce(node.kind, 'person'), reports: reports, reportIds: reportIds, fromRoles: fromRoles, toRoles: toRoles}) AS found
}
CALL (found) {
  UNWIND found AS one
  WITH one.kind AS kind, count(*) AS count
  RETURN collect({kind: kind, count: count}) AS totals
}
RETURN id, size(incidents) > $reportsPerEntity AS cut, totals, found[..$perEntity] AS neighbours
