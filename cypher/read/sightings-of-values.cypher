// Purpose: when and where visible reports name identifiers and places, the newest first.
// Parameters: ids, reportsPerEntity (the newest ones), placesPerReport, scope
// Rows: id, cut (true: there are more than reportsPerEntity), reportId, reportKind, role, observedFrom, observedTo, places (list of {id, key, derived: JSON, role, lat, lon}; a place of somebody else in the report is left out)
UNWIND $ids AS id
MATCH (n:Value {id: id})
CALL (n) {
  MATCH (n)<-[e:MENTIONS|LOCATED_AT]-(r:Report)
  WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
  WITH r, e
  ORDER BY coalesce(e.observedFrom.epochMillis, -1000000000000000) DESC, e.key
  LIMIT $reportsPerEntity + 1
  RETURN collect({report: r, fact: e, of: e.of}) AS incidents
}
WITH id AS id, incidents, size(incidents) > $reportsPerEntity AS cut
UNWIND incidents[..$reportsPerEntity] AS incident
WITH id, cut, incident, incident.report AS r, incident.fact AS e
RETURN id, cut, r.id AS reportId, r.kind AS reportKind, e.role AS role, e.observedFrom.epochMillis AS observedFrom, e.observedTo.epochMillis AS observedTo,
  COLLECT {
    MATCH (r)-[f:LOCATED_AT]->(l:Location)
    WHERE (f.of IS NULL OR f.of = incident.of)
      AND ($validAt IS NULL OR coalesce(f.observedFrom <= $validAt AND $validAt < f.observedTo, NOT $datedOnly))
    RETURN l {.id, .key, .derived, role: f.role, lat: l.point.latitude, lon: l.point.longitude}
    ORDER BY f.key
    LIMIT $placesPerReport
  } AS places
