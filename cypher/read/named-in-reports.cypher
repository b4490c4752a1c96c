// Purpose: which identifiers, places and people visible reports name.
// Parameters: reports (element ids), scope
// Rows: report (as asked), reportId, values (value ids), people (list of [entity key, mention id, or null when the person may have more mentions]); no coarse places
UNWIND $reports AS report
MATCH (r:Report)
WHERE elementId(r) = report
    AND r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
RETURN report, r.id AS reportId,
  COLLECT {
    MATCH (r)-[f:MENTIONS|LOCATED_AT]->(v:Value)
    WHERE NOT v.coarse
    AND ($validAt IS NULL OR coalesce(f.observedFrom <= $validAt AND $validAt < f.observedTo, NOT $datedOnly))
    RETURN v.id
  } AS values,
  COLLECT {
    MATCH (r)-[f:DESCRIBES]->(m:Mention)-[:RESOLVES_TO]->(p:Entity)
    WHERE ($validAt IS NULL OR coalesce(f.observedFrom <= $validAt AND $validAt < f.observedTo, NOT $datedOnly))
    RETURN [p.key, CASE WHEN COUNT { (p)<-[:RESOLVES_TO]-() } > 1 OR EXISTS { (m)-[:LINK|JUDGED]-() } THEN null ELSE m.id END]
  } AS people
