// Purpose: what visible reports assert: identifiers, places and people, each with role, owner and original text.
// Parameters: ids (report ids), scope
// Rows: fact (list of reportId, entityKind, entityId: value id or entity key, mentionId), detail (list of key, role, of: mention key, original, confidence, observedFrom, observedTo, recordedAt, attributes: JSON), alone (the mention cannot have been joined with another)
UNWIND $ids AS id
MATCH (r:Report {id: id})
WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
CALL (r) {
  MATCH (r)-[e:MENTIONS|LOCATED_AT]->(v:Value)
  WHERE ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
  RETURN e, v.kind AS entityKind, v.id AS entityId, null AS mentionId, false AS alone
  UNION ALL
  MATCH (r)-[e:DESCRIBES]->(m:Mention)-[:RESOLVES_TO]->(p:Entity)
  WHERE ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
  RETURN e, 'person' AS entityKind, p.key AS entityId, m.id AS mentionId,
    COUNT { (p)<-[:RESOLVES_TO]-() } = 1 AND NOT EXISTS { (m)-[:LINK|JUDGED]-() } AS alone
}
WITH r, e, entityKind, entityId, mentionId, alone
ORDER BY e.ordinal, e.key
RETURN [r.id, entityKind, entityId, mentionId] AS fact, [e.key, e.role, e.of, e.original, e.confidence, e.observedFrom.epochMillis, e.observedTo.epochMillis, r.recordedAt.epochMillis, e.attributes] AS detail, alone
