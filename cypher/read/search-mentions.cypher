// Purpose: people whose visible mention holds all words.
// Parameters: query (full-text, words only), limit, source, from, to, nearLat, nearLon, nearMetres, scope
// Rows: target (entity key), kind, text
CALL db.index.fulltext.queryNodes('mention_text', $query) YIELD node AS m
MATCH (m)<-[e:DESCRIBES]-(r:Report)
WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
  AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
  AND ($source IS NULL OR r.source = $source)
  AND ($from IS NULL OR e.observedTo > $from)
  AND ($to IS NULL OR e.observedFrom < $to)
  AND ($nearLat IS NULL OR EXISTS {
    MATCH (r)-[:LOCATED_AT]->(l:Location)
    WHERE point.distance(l.point, point({latitude: $nearLat, longitude: $nearLon})) <= $nearMetres
  })
WITH m
LIMIT $limit
MATCH (m)-[:RESOLVES_TO]->(p:Entity)
RETURN p.key AS target, 'person' AS kind, m.searchText AS text
