// Purpose: a page of the values that few visible reports share, in the order of their ids, with what each of these reports names besides.
// Parameters: after (value id), pageLimit, mostReports (values with more are passed over), excluded (value ids), officialRoles, kinds, scope
// Rows: id, kind, degree, official (it belongs to who handles a case or to a carrier: it carries nothing alone), reports (list of lists of {target: value id or entity key, kind}); degree 0: not shared by 2 to mostReports reports
MATCH (v:Value)
WHERE v.id > $after
WITH v
ORDER BY v.id
LIMIT $pageLimit
CALL (v) {
  MATCH (v)<-[e:MENTIONS|LOCATED_AT]-(r:Report)
  WHERE NOT v.coarse AND NOT v.id IN $excluded
    AND r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
  WITH DISTINCT r, e.role IN $officialRoles AS official
  LIMIT 2 * $mostReports + 1
  WITH r, max(official) AS official
  RETURN collect(r) AS found, coalesce(max(official), false) AS named
}
WITH v, named OR coalesce(v.derived CONTAINS '"carrierGradeNat"', false) AS official, CASE WHEN size(found) > 1 AND size(found) <= $mostReports THEN found ELSE [] END AS reports
RETURN v.id AS id, v.kind AS kind, size(reports) AS degree, official,
  [r IN CASE WHEN official THEN [] ELSE reports END | COLLECT {
    MATCH (r)-[f:MENTIONS|LOCATED_AT]->(y:Value)
    WHERE y <> v AND NOT y.coarse AND y.kind IN $kinds
      AND ($validAt IS NULL OR coalesce(f.observedFrom <= $validAt AND $validAt < f.observedTo, NOT $datedOnly))
    RETURN {target: y.id, kind: y.kind} AS named
    UNION
    MATCH (r)-[f:DESCRIBES]->(:Mention)-[:RESOLVES_TO]->(p:Entity)
    WHERE 'person' IN $kinds
      AND ($validAt IS NULL OR coalesce(f.observedFrom <= $validAt AND $validAt < f.observedTo, NOT $datedOnly))
    RETURN {target: p.key, kind: 'person'} AS named
  }] AS reports
