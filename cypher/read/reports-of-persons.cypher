// Purpose: a page of the visible reports of children and persons, by time; undated ones come last.
// Parameters: requests (of, sign: 1 oldest first or -1 newest first, afterRank, afterId), pageLimit, countLimit, scope
// Rows: of, reports (list of maps), total (0..countLimit)
UNWIND $requests AS request
MATCH (m0:Mention {id: 'mention:' + substring(request.of, 7)})<-[:DESCRIBES]-(r0:Report)
WHERE r0.marking IN $markings AND ($knownAt IS NULL OR r0.recordedAt <= $knownAt)
MATCH (m0)-[:RESOLVES_TO]->(n:Entity)
CALL (n) {
  MATCH (n)<-[:RESOLVES_TO]-(:Mention)<-[e:DESCRIBES]-(r:Report)
  WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
  WITH DISTINCT r
  LIMIT $countLimit
  RETURN count(r) AS total
}
CALL (request, n) {
  MATCH (n)<-[:RESOLVES_TO]-(:Mention)<-[e:DESCRIBES]-(r:Report)
  WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
  WITH DISTINCT r, request, coalesce(r.observedFrom.epochMillis * request.sign, 1000000000000000) AS rank
  WHERE request.afterId IS NULL OR rank > request.afterRank OR (rank = request.afterRank AND r.id > request.afterId)
  WITH r
  ORDER BY rank, r.id
  LIMIT $pageLimit
  RETURN collect(r {.id, .kind, .title, .text, .url, .sourceKey, .source, .sourceId, .marking, current: CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END, .observedFrom, .observedTo, .modifiedAt, .recordedAt, .placeholders, .file, .line, .run}) AS reports
}
RETURN request.of AS of, reports, total
