// Purpose: one step of a search: from each of some children and persons over its visible reports to what else they name.
// Parameters: starts (id, groups: entity keys), reportsPerEntity, avoid, minConfidence, from, to, scope
// Rows: id, cut (true: more than reportsPerEntity reports, not followed), reportId, target (value id or entity key), targetKind, fromFact, toFact ({role, confidence, at, until}: instants in milliseconds since 1970); no coarse places
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
  WITH r, e
  LIMIT $reportsPerEntity + 1
  RETURN collect({report: r, fact: {role: e.role, confidence: e.confidence, at: e.observedFrom.epochMillis, until: e.observedTo.epochMillis}}) AS incidents
}
WITH start, incidents, size(incidents) > $reportsPerEntity AS cut
UNWIND CASE WHEN cut THEN [null] ELSE incidents END AS incident
WITH start, cut, incident, incident.report AS r
CALL (start, r) {
  MATCH (r)-[f:MENTIONS|LOCATED_AT]->(v:Value)
  WHERE true
    AND f.confidence >= $minConfidence
    AND ($from IS NULL OR f.observedTo > $from)
    AND ($to IS NULL OR f.observedFrom < $to)
    AND NOT v.coarse
    AND NOT v.id IN $avoid
    AND ($validAt IS NULL OR coalesce(f.observedFrom <= $validAt AND $validAt < f.observedTo, NOT $datedOnly))
  RETURN v.id AS target, v.kind AS targetKind, {role: f.role, confidence: f.confidence, at: f.observedFrom.epochMillis, until: f.observedTo.epochMillis} AS toFact
  UNION ALL
  MATCH (r)-[f:DESCRIBES]->(:Mention)-[:RESOLVES_TO]->(p:Entity)
  WHERE NOT p.key IN start.groups
    AND f.confidence >= $minConfidence
    AND ($from IS NULL OR f.observedTo > $from)
    AND ($to IS NULL OR f.observedFrom < $to)
    AND ($validAt IS NULL OR coalesce(f.observedFrom <= $validAt AND $validAt < f.observedTo, NOT $datedOnly))
  RETURN p.key AS target, 'person' AS targetKind, {role: f.role, confidence: f.confidence, at: f.observedFrom.epochMillis, until: f.observedTo.epochMillis} AS toFact
  UNION ALL
  WITH r
  WHERE r IS NULL
  RETURN null AS target, null AS targetKind, null AS toFact
}
RETURN start.id AS id, cut, r.id AS reportId, target, targetKind, incident.fact AS fromFact, toFact
