// Purpose: some mentions as the resolver reads them: the record that it made of a mention, or the facts to make it from.
// Parameters: ids (mention ids), version (of records)
// Rows: id, key, report, record (JSON or null), facts (map or null), people (mentions in its report), values (list of {id, kind, key, derived, owned})
UNWIND $ids AS id
MATCH (m:Mention {id: id})<-[e:DESCRIBES]-(r:Report)
WITH m, e, r, coalesce(m.recordVersion = $version, false) AS known
RETURN m.id AS id, m.key AS key, r.id AS report,
  CASE WHEN known THEN m.record END AS record,
  CASE WHEN known THEN null ELSE m {.*, role: e.role, observedFrom: toString(e.observedFrom), birthFrom: toString(m.birthFrom), birthTo: toString(m.birthTo), pendingSince: null, record: null} END AS facts,
  CASE WHEN known THEN 0 ELSE COUNT { (r)-[:DESCRIBES]->() } END AS people,
  CASE WHEN known THEN [] ELSE COLLECT {
    MATCH (r)-[v:MENTIONS|LOCATED_AT]->(n:Value)
    WHERE v.of IS NULL OR v.of = m.key
    RETURN {id: n.id, kind: n.kind, key: n.key, derived: n.derived, owned: v.of IS NOT NULL}
    LIMIT 100
  } END AS values
