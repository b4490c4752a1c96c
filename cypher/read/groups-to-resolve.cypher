// Purpose: current mentions of some groups as the resolver reads them: the record that it made of a mention, or the facts to make it from.
// Parameters: keys (entity keys), version (of records), mostMentions (of each group)
// Rows: key, mentions (list of {id, key, report, record: JSON or null, facts: map or null, people (mentions in its report), values: list of {id, kind, key, derived, owned}})
UNWIND $keys AS key
MATCH (p:Entity {key: key})
CALL (p) {
  MATCH (p)<-[:RESOLVES_TO]-(m:Mention)<-[e:DESCRIBES]-(r:Report {current: true})
  WITH m, e, r
  ORDER BY m.key
  LIMIT $mostMentions
  WITH m, e, r, coalesce(m.recordVersion = $version, false) AS known
  RETURN collect({
    id: m.id, key: m.key, report: r.id,
    record: CASE WHEN known THEN m.record END,
    facts: CASE WHEN known THEN null ELSE m {.*, role: e.role, observedFrom: toString(e.observedFrom), birthFrom: toString(m.birthFrom), birthTo: toString(m.birthTo), pendingSince: null, record: null} END,
    people: CASE WHEN known THEN 0 ELSE COUNT { (r)-[:DESCRIBES]->() } END,
    values: CASE WHEN known THEN [] ELSE COLLECT {
      MATCH (r)-[v:MENTIONS|LOCATED_AT]->(n:Value)
      WHERE v.of IS NULL OR v.of = m.key
      RETURN {id: n.id, kind: n.kind, key: n.key, derived: n.derived, owned: v.of IS NOT NULL}
      LIMIT 100
    } END
  }) AS mentions
}
RETURN key, mentions
