// Purpose: how much a caller can see, by kind, counted up to a limit; of people only those that nothing ever joined.
// Parameters: countLimit, scope
// Rows: kind, count
CALL () {
  MATCH (r:Report)
  WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(r.observedFrom <= $validAt AND $validAt < r.observedTo, NOT $datedOnly))
  WITH r
  LIMIT $countLimit
  WITH count(r) AS count
  RETURN 'report' AS kind, count
  UNION ALL
  UNWIND ['phone', 'email', 'account', 'vehicle', 'device', 'ip', 'image', 'location'] AS kind
  CALL (kind) {
    MATCH (v:Value {kind: kind})
    WHERE EXISTS {
      MATCH (v)<-[e:MENTIONS|LOCATED_AT]-(r:Report)
      WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
        AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
    }
    WITH v
    LIMIT $countLimit
    RETURN count(v) AS count
  }
  RETURN kind, count
  UNION ALL
  MATCH (p:Entity)
  WHERE NOT EXISTS { (p)<-[:RESOLVES_TO]-(:Mention)-[:LINK|JUDGED]-() }
    AND EXISTS {
    MATCH (p)<-[:RESOLVES_TO]-(:Mention)<-[e:DESCRIBES]-(r:Report)
    WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
      AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
  }
  WITH p
  LIMIT $countLimit
  WITH count(p) AS count
  RETURN 'person' AS kind, count
}
RETURN kind, count
