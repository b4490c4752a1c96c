// Purpose: what visible reports name that a search can go on from: no coarse places, and nothing that this one report alone names, unless it is wanted.
// Parameters: reports (element ids), avoid (value ids), wanted (value ids and entity keys that are told in any case), minConfidence, from, to, scope
// Rows: reportId, values and people (lists of [value id or entity key, role, confidence, from, until]: instants in milliseconds since 1970)
UNWIND $reports AS report
MATCH (r:Report)
WHERE elementId(r) = report
    AND r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
RETURN r.id AS reportId,
  COLLECT {
    MATCH (r)-[f:MENTIONS|LOCATED_AT]->(v:Value)
    WHERE (v.id IN $wanted OR NOT v.coarse AND COUNT { (v)<-[:MENTIONS|LOCATED_AT]-() } > 1 AND NOT v.id IN $avoid)
    AND f.confidence >= $minConfidence
    AND ($from IS NULL OR f.observedTo > $from)
    AND ($to IS NULL OR f.observedFrom < $to)
    AND ($validAt IS NULL OR coalesce(f.observedFrom <= $validAt AND $validAt < f.observedTo, NOT $datedOnly))
    RETURN [v.id, f.role, f.confidence, f.observedFrom.epochMillis, f.observedTo.epochMillis]
  } AS values,
  COLLECT {
    MATCH (r)-[f:DESCRIBES]->(m:Mention)-[:RESOLVES_TO]->(p:Entity)
    WHERE (COUNT { (p)<-[:RESOLVES_TO]-() } > 1 OR COUNT { (m)<-[:DESCRIBES]-() } > 1 OR EXISTS { (m)-[:LINK|JUDGED]-() } OR p.key IN $wanted)
    AND f.confidence >= $minConfidence
    AND ($from IS NULL OR f.observedTo > $from)
    AND ($to IS NULL OR f.observedFrom < $to)
    AND ($validAt IS NULL OR coalesce(f.observedFrom <= $validAt AND $validAt < f.observedTo, NOT $datedOnly))
    RETURN [p.key, f.role, f.confidence, f.observedFrom.epochMillis, f.observedTo.epochMillis]
  } AS people
