// Purpose: visible reports that name some people, identifiers and places.
// Parameters: starts (id, value: value id or null, groups: entity keys), reportsPerEntity, source (name), run (id), from, to, scope
// Rows: id, cut (true: only reportsPerEntity of more were looked at), reportIds
UNWIND $starts AS start
CALL (start) {
  CALL (start) {
    MATCH (:Value {id: start.value})<-[e:MENTIONS|LOCATED_AT]-(r:Report)
    WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
    AND ($from IS NULL OR e.observedTo > $from)
    AND ($to IS NULL OR e.observedFrom < $to)
    AND ($source IS NULL OR r.source = $source)
    AND ($run IS NULL OR EXISTS { (r)-[:RECORDED_BY]->(:IngestRun {id: $run}) })
    RETURN r
    UNION
    UNWIND start.groups AS group
    MATCH (:Entity {key: group})<-[:RESOLVES_TO]-(:Mention)<-[e:DESCRIBES]-(r:Report)
    WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
    AND ($from IS NULL OR e.observedTo > $from)
    AND ($to IS NULL OR e.observedFrom < $to)
    AND ($source IS NULL OR r.source = $source)
    AND ($run IS NULL OR EXISTS { (r)-[:RECORDED_BY]->(:IngestRun {id: $run}) })
    RETURN r
  }
  WITH DISTINCT r
  ORDER BY r.id
  LIMIT $reportsPerEntity + 1
  RETURN collect(r.id) AS reportIds
}
RETURN start.id AS id, size(reportIds) > $reportsPerEntity AS cut, reportIds[..$reportsPerEntity] AS reportIds
