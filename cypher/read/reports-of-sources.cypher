// Purpose: a page of the visible reports of sources, by time; undated ones come last. Read in the order of an index, whose first column the sort has to name: sorting a million takes a minute.
// Parameters: requests (of, since: instant to begin at as ISO text when the oldest come first, until: the same for the newest, both null when only undated ones are left, afterId: of the last report at that instant, afterUndated: of the last undated report; ids are empty at the beginning), pageLimit, scope
// Rows: of, reports (lists as in load-reports)
UNWIND $requests AS request
MATCH (n:Source {id: request.of})
CALL (request) {
  CALL (request) {
    MATCH (r:Report)
    WHERE r.sourceId = request.of
      AND r.observedFrom >= datetime(request.since)
      AND CASE WHEN r.observedFrom = datetime(request.since) THEN r.id > request.afterId ELSE true END
      AND r.marking IN $markings
      AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
      AND ($validAt IS NULL OR coalesce(r.observedFrom <= $validAt AND $validAt < r.observedTo, NOT $datedOnly))
    WITH r, r.observedFrom.epochMillis AS rank
    ORDER BY r.sourceId, r.observedFrom, r.id
    LIMIT $pageLimit
    RETURN r, rank
    UNION ALL
    MATCH (r:Report)
    WHERE r.sourceId = request.of
      AND r.observedFrom <= datetime(request.until)
      AND CASE WHEN r.observedFrom = datetime(request.until) THEN r.id > request.afterId ELSE true END
      AND r.marking IN $markings
      AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
      AND ($validAt IS NULL OR coalesce(r.observedFrom <= $validAt AND $validAt < r.observedTo, NOT $datedOnly))
    WITH r, -r.observedFrom.epochMillis AS rank
    ORDER BY r.sourceId DESC, r.observedFrom DESC, r.id
    LIMIT $pageLimit
    RETURN r, rank
    UNION ALL
    MATCH (r:Report)
    WHERE r.sourceId = request.of
      AND r.undated > request.afterUndated
      AND r.marking IN $markings
      AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
      AND ($validAt IS NULL OR coalesce(r.observedFrom <= $validAt AND $validAt < r.observedTo, NOT $datedOnly))
    WITH r, 1000000000000000 AS rank
    ORDER BY r.sourceId, r.undated
    LIMIT $pageLimit
    RETURN r, rank
  }
  WITH r, rank
  ORDER BY rank, r.id
  LIMIT $pageLimit
  RETURN collect([r.id, r.kind, r.title, r.text, r.url, r.sourceKey, r.sourceId, r.source, r.marking, true, r.observedFrom.epochMillis, r.observedTo.epochMillis, r.modifiedAt.epochMillis, r.recordedAt.epochMillis, r.placeholders, r.file, r.line, r.run]) AS reports
}
RETURN request.of AS of, reports
