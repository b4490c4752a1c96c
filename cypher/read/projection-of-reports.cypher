// Purpose: visible reports by id, each with the people, identifiers and places that it names, for a projection of a part of the graph.
// Parameters: ids (report ids), from, to, kinds, aside (value ids that are left out), scope
// Rows: reportId, values (value ids), people (entity keys)
UNWIND $ids AS id
MATCH (r:Report {id: id})
WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
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
