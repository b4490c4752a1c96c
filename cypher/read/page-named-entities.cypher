// Purpose: a page of visible reports in the order of their ids, each with the identifiers, places and people that it names, for counting over the whole graph.
// Parameters: after (report id), pageLimit, officialRoles, scope
// Rows: reportId, values (list of [value id, whether here it belongs to who handles a case or to a carrier]), people (list of [entity key, mention id, or null when the person may have more mentions]); no coarse places
MATCH (r:Report)
WHERE r.id > $after
    AND r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
WITH r
ORDER BY r.id
LIMIT $pageLimit
RETURN r.id AS reportId,
  COLLECT {
    MATCH (r)-[e:MENTIONS|LOCATED_AT]->(v:Value)
    WHERE NOT v.coarse
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
    RETURN [v.id, e.role IN $officialRoles OR coalesce(v.derived CONTAINS '"carrierGradeNat"', false)]
  } AS values,
  COLLECT {
    MATCH (r)-[e:DESCRIBES]->(m:Mention)-[:RESOLVES_TO]->(p:Entity)
    WHERE ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
    RETURN [p.key, CASE WHEN COUNT { (p)<-[:RESOLVES_TO]-() } > 1 OR EXISTS { (m)-[:LINK|JUDGED]-() } THEN null ELSE m.id END]
  } AS people
