// Purpose: identifiers and places whose key holds all words and that a visible report names.
// Parameters: query (full-text, words only), kinds, limit, source, from, to, nearLat, nearLon, nearMetres, scope
// Rows: target, kind, text
CALL db.index.fulltext.queryNodes('value_text', $query) YIELD node AS v
WHERE ($kinds IS NULL OR v.kind IN $kinds)
  AND EXISTS {
    MATCH (v)<-[e:MENTIONS|LOCATED_AT]-(r:Report)
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
  }
WITH v
LIMIT $limit
RETURN v.id AS target, v.kind AS kind, v.searchText AS text
