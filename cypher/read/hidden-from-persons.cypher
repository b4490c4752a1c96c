// Purpose: entities that share a value with a child or person, with the reports on both sides; values that a visible report names together with it are left out, people are marked.
// Parameters: groups (entity keys of the person), hubDegree (values with more visible reports are returned as hubs, not followed), reportsPerEntity, aside (value ids that are not followed and not returned), scope
// Rows: cut (true: only reportsPerEntity of its own reports were looked at), shared (list of {valueId, valueKind, degree, hub, fromReportIds, targets: list of {target: value id or entity key, kind, reportIds, together: a visible report names both}}), people (entity keys named in its own reports); one row, or none
CALL () {
  UNWIND $groups AS group
  MATCH (:Entity {key: group})<-[:RESOLVES_TO]-(:Mention)<-[e:DESCRIBES]-(r:Report)
  WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
  WITH DISTINCT r
  ORDER BY r.id
  LIMIT $reportsPerEntity
  RETURN collect(r) AS mine
}
CALL (mine) {
  UNWIND mine AS r
  MATCH (r)-[f:MENTIONS|LOCATED_AT]->(v:Value)
  WHERE NOT v.coarse
    AND NOT v.id IN $aside
    AND ($validAt IS NULL OR coalesce(f.observedFrom <= $validAt AND $validAt < f.observedTo, NOT $datedOnly))
  RETURN v, collect(DISTINCT r.id) AS fromReportIds
}
CALL (v) {
  MATCH (v)<-[e2:MENTIONS|LOCATED_AT]-(r2:Report)
  WHERE r2.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r2.current ELSE any(i IN range(0, size(coalesce(r2.heldFrom, [r2.recordedAt])) - 1) WHERE coalesce(r2.heldFrom, [r2.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r2.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(e2.observedFrom <= $validAt AND $validAt < e2.observedTo, NOT $datedOnly))
  WITH DISTINCT r2
  LIMIT $hubDegree + 1
  RETURN collect(r2) AS theirs
}
WITH mine, v, fromReportIds, theirs, size(theirs) > $hubDegree AS hub
CALL (mine, v, theirs, hub) {
  UNWIND CASE WHEN hub THEN [] ELSE theirs END AS r2
  WITH mine, v, r2
  WHERE NOT r2 IN mine
  CALL (v, r2) {
    MATCH (r2)-[f:MENTIONS|LOCATED_AT]->(y:Value)
    WHERE y <> v
      AND NOT y.coarse
      AND NOT y.id IN $aside
      AND ($validAt IS NULL OR coalesce(f.observedFrom <= $validAt AND $validAt < f.observedTo, NOT $datedOnly))
    RETURN y AS node
    UNION
    MATCH (r2)-[f:DESCRIBES]->(:Mention)-[:RESOLVES_TO]->(p:Entity)
    WHERE NOT p.key IN $groups
      AND ($validAt IS NULL OR coalesce(f.observedFrom <= $validAt AND $validAt < f.observedTo, NOT $datedOnly))
    RETURN p AS node
  }
  WITH node, collect(DISTINCT r2.id) AS reportIds
  WHERE NOT EXISTS {
    UNWIND $groups AS group
    MATCH (:Entity {key: group})<-[:RESOLVES_TO]-(:Mention)<-[e3:DESCRIBES]-(r3:Report)
    WHERE r3.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r3.current ELSE any(i IN range(0, size(coalesce(r3.heldFrom, [r3.recordedAt])) - 1) WHERE coalesce(r3.heldFrom, [r3.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r3.heldTo[i], true)) END
      AND EXISTS { (r3)-[:MENTIONS|LOCATED_AT]->(node) }
  }
  WITH node, reportIds, EXISTS {
    UNWIND $groups AS group
    MATCH (:Entity {key: group})<-[:RESOLVES_TO]-(:Mention)<-[e3:DESCRIBES]-(r3:Report)
    WHERE r3.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r3.current ELSE any(i IN range(0, size(coalesce(r3.heldFrom, [r3.recordedAt])) - 1) WHERE coalesce(r3.heldFrom, [r3.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r3.heldTo[i], true)) END
      AND EXISTS { (r3)-[:DESCRIBES]->(:Mention)-[:RESOLVES_TO]->(node) }
  } AS together
  RETURN collect({target: coalesce(node.id, node.key), kind: coalesce(node.kind, 'person'), reportIds: reportIds, together: together}) AS targets
}
WITH mine, collect({valueId: v.id, valueKind: v.kind, degree: size(theirs), hub: hub, fromReportIds: fromReportIds, targets: targets}) AS shared
RETURN size(mine) >= $reportsPerEntity AS cut, shared,
  COLLECT {
    UNWIND mine AS r
    MATCH (r)-[:DESCRIBES]->(:Mention)-[:RESOLVES_TO]->(p:Entity)
    RETURN DISTINCT p.key
  } AS people
