// Purpose: whom visible reports name at places near some stops, about the same time.
// Parameters: stops (lists of index, lat, lon, metres, from and to as text), coarseToo (cities count as places), reportsPerStop, namesPerReport, scope
// Rows: stop (its index), cut (true: there are more than reportsPerStop), reportId, reportKind, place (map of {id, key, derived: JSON, role, lat, lon}), observedFrom, observedTo, names (list of {target: value id or entity key, kind, role})
UNWIND $stops AS stop
CALL (stop) {
  MATCH (l:Location)
  WHERE point.distance(l.point, point({latitude: stop[1], longitude: stop[2]})) <= stop[3]
    AND ($coarseToo OR NOT l.coarse)
  MATCH (l)<-[f:LOCATED_AT]-(r:Report)
  WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(f.observedFrom <= $validAt AND $validAt < f.observedTo, NOT $datedOnly))
    AND f.observedFrom <= datetime(stop[5])
    AND f.observedTo >= datetime(stop[4])
  WITH l, f, r
  ORDER BY f.key
  LIMIT $reportsPerStop + 1
  RETURN collect({place: l, fact: f, report: r}) AS found
}
WITH toInteger(stop[0]) AS stop, size(found) > $reportsPerStop AS cut, found[..$reportsPerStop] AS found
UNWIND found AS one
WITH stop, cut, one.place AS l, one.fact AS f, one.report AS r
RETURN stop, cut, r.id AS reportId, r.kind AS reportKind, f.observedFrom.epochMillis AS observedFrom, f.observedTo.epochMillis AS observedTo,
  l {.id, .key, .derived, role: f.role, lat: l.point.latitude, lon: l.point.longitude} AS place,
  COLLECT {
    CALL (r, f) {
      MATCH (r)-[e:MENTIONS]->(v:Value)
      WHERE (f.of IS NULL OR f.of = e.of)
        AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
      RETURN v.id AS target, v.kind AS kind, e.role AS role, e.key AS key
      UNION ALL
      MATCH (r)-[e:DESCRIBES]->(m:Mention)-[:RESOLVES_TO]->(p:Entity)
      WHERE (f.of IS NULL OR f.of = m.key)
        AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
      RETURN p.key AS target, 'person' AS kind, e.role AS role, e.key AS key
    }
    RETURN {target: target, kind: kind, role: role}
    ORDER BY key
    LIMIT $namesPerReport
  } AS names
