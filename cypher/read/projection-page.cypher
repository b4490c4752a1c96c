// Purpose: a page of visible reports in the order of their ids, but for those that by their own time have no fact in a span, each with the people, identifiers and places that it names, for a projection of a part of the graph.
// Parameters: after (report id), pageLimit, source (name), run (id), from, to, kinds, aside (value ids that are left out), scope
// Rows: reportId, values (value ids), people (entity keys)
MATCH (r:Report)
WHERE r.id > $after
    AND r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($from IS NULL OR r.observedTo > $from OR coalesce(r.factsDated, true))
    AND ($to IS NULL OR r.observedFrom < $to OR coalesce(r.factsDated, true))
    AND ($source IS NULL OR r.source = $source)
    AND ($run IS NULL OR EXISTS { (r)-[:RECORDED_BY]->(:IngestRun {id: $run}) })
WITH r
ORDER BY r.id
LIMIT $pageLimit
RETURN r.id AS reportId,
  COLLECT {
    MATCH (r)-[e:MENTIONS|LOCATED_AT]->(v:Value)
    WHERE NOT v.coarse
    AND NOT v.id IN $aside
    AND ($kinds IS NULL OR v.kind IN $kinds)
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
    AND ($from IS NULL OR e.observedTo > $from)
    AND ($to IS NULL OR e.observedFrom < $to)
    RETURN DISTINCT v.id
  } AS values,
  COLLECT {
    MATCH (r)-[e:DESCRIBES]->(:Mention)-[:RESOLVES_TO]->(p:Entity)
    WHERE ($kinds IS NULL OR 'person' IN $kinds)
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
    AND ($from IS NULL OR e.observedTo > $from)
    AND ($to IS NULL OR e.observedFrom < $to)
    RETURN DISTINCT p.key
  } AS people
