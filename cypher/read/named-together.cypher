// Purpose: which of some identifiers, places and people a visible report names together with one entity.
// Parameters: id (value id, or an empty text), groups (entity keys of a person), values (ids), keys (entity keys)
// Rows: target (value id or entity key)
CALL () {
  UNWIND $values AS value
  MATCH (t:Value {id: value})
  RETURN t, value AS target
  UNION ALL
  UNWIND $keys AS key
  MATCH (t:Entity {key: key})
  RETURN t, key AS target
}
WITH t, target
WHERE EXISTS {
  MATCH (t)<-[:MENTIONS|LOCATED_AT]-(r:Report)
  WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND (EXISTS { (r)-[:MENTIONS|LOCATED_AT]->(:Value {id: $id}) } OR EXISTS { MATCH (r)-[:DESCRIBES]->(:Mention)-[:RESOLVES_TO]->(p:Entity) WHERE p.key IN $groups })
} OR EXISTS {
  MATCH (t)<-[:RESOLVES_TO]-(:Mention)<-[:DESCRIBES]-(r:Report)
  WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND (EXISTS { (r)-[:MENTIONS|LOCATED_AT]->(:Value {id: $id}) } OR EXISTS { MATCH (r)-[:DESCRIBES]->(:Mention)-[:RESOLVES_TO]->(p:Entity) WHERE p.key IN $groups })
}
RETURN target
