// Purpose: current mentions of some groups as the resolver reads them: the record that it made of a mention, or the facts to make it from.
// Parameters: keys (entity keys), version (of records), mostMentions (of each group)
// Rows: key, mentions (list of {id, key, report, record: JSON or null, facts: map or null, values: list of {kind, key, original, derived, owned}})
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
    values: CASE WHEN known THEN [] ELSE COLLECT {
      MATCH (r)-[v:MENTIONS|LOCATED_AT]->(n:Value)
      WHERE v.of IS NULL OR v.of = m.key
      RETURN {kind: n.kind, key: n.key, original: v.original, derived: n.derived, coarse: coalesce(n.coarse, false), owned: v.of IS NOT NULL}
      LIMIT 100
    } END
  }) AS mentions
}
RETURN key, mentions
