// Purpose: a page of the visible reports of children and persons, by time; undated ones come last.
// Parameters: requests (of, groups: entity keys, sign: 1 oldest first or -1 newest first, afterRank, afterId), pageLimit, scope
// Rows: of, reports (list of {id, observedFrom})
UNWIND $requests AS request
CALL (request) {
  UNWIND request.groups AS group
  MATCH (:Entity {key: group})<-[:RESOLVES_TO]-(:Mention)<-[e:DESCRIBES]-(r:Report)
  WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
  WITH DISTINCT r, request, coalesce(r.observedFrom.epochMillis * request.sign, 1000000000000000) AS rank
  WHERE request.afterId IS NULL OR rank > request.afterRank OR (rank = request.afterRank AND r.id > request.afterId)
  WITH r
  ORDER BY rank, r.id
  LIMIT $pageLimit
  RETURN collect(r {.id, .observedFrom}) AS reports
}
RETURN request.of AS of, reports
