// Purpose: visible reports whose text holds all words.
// Parameters: query (full-text, words only), limit, source, from, to, nearLat, nearLon, nearMetres, scope
// Rows: target, kind, text
CALL db.index.fulltext.queryNodes('report_text', $query) YIELD node AS r
WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
  AND ($validAt IS NULL OR coalesce(r.observedFrom <= $validAt AND $validAt < r.observedTo, NOT $datedOnly))
  AND ($source IS NULL OR r.source = $source)
  AND ($from IS NULL OR r.observedTo > $from)
  AND ($to IS NULL OR r.observedFrom < $to)
  AND ($nearLat IS NULL OR EXISTS {
    MATCH (r)-[:LOCATED_AT]->(l:Location)
    WHERE point.distance(l.point, point({latitude: $nearLat, longitude: $nearLon})) <= $nearMetres
  })
WITH r
LIMIT $limit
RETURN r.id AS target, 'report' AS kind, trim(coalesce(r.title, '') + '\n' + coalesce(r.text, '')) AS text
