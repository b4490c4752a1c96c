// Purpose: the visible reports of one entity, each with the identifiers, places and people that it names.
// Parameters: id (value id, or an empty text), groups (entity keys of a person), reportsPerEntity, scope
// Rows: report (element id), reportId, values (list of [value id, it and the entity hold for the instant asked]), people (entity keys); coarse places are left out; reportsPerEntity at most, those that hold first
CALL () {
  MATCH (:Value {id: $id})<-[e:MENTIONS|LOCATED_AT]-(r:Report)
  WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
  RETURN r, ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly)) AS own
  UNION ALL
  UNWIND $groups AS group
  MATCH (:Entity {key: group})<-[:RESOLVES_TO]-(:Mention)<-[e:DESCRIBES]-(r:Report)
  WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
  RETURN r, ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly)) AS own
}
WITH r, max(own) AS held
ORDER BY held DESC, r.id
LIMIT $reportsPerEntity
RETURN elementId(r) AS report, r.id AS reportId,
  COLLECT {
    MATCH (r)-[f:MENTIONS|LOCATED_AT]->(v:Value)
    WHERE NOT v.coarse AND v.id <> $id
    RETURN [v.id, held AND ($validAt IS NULL OR coalesce(f.observedFrom <= $validAt AND $validAt < f.observedTo, NOT $datedOnly))]
  } AS values,
  COLLECT {
    MATCH (r)-[:DESCRIBES]->(:Mention)-[:RESOLVES_TO]->(p:Entity)
    RETURN p.key
  } AS people
