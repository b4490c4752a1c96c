// Purpose: pages of the visible reports of identifiers, places and people, by time, undated ones last; on demand with all that these reports assert, and with a page of the reports of each thing that they name.
// Parameters: requests (of: id; groups: entity keys of a person, none for a value; first; sign: 1 oldest first or -1 newest first; afterRank; afterId), pageLimit (one more than the largest first), withFacts, namedFirst (of the pages of what is named; null: none), namedSign, namedLimit (one more than namedFirst), scope
// Rows: pages (of, start: [id, kind, key, source, derived] of a value or null, ids, more), reports (lists as in load-reports), facts (lists as in facts-of-reports, then person: [type, name, aliases, birthOriginal, birthFrom, birthPrecision, sex] when alone), values (as start), named (of: value id or entity key, ids, more); one row
UNWIND $requests AS request
OPTIONAL MATCH (start:Value {id: request.of})
CALL (request, start) {
  CALL (request, start) {
    MATCH (start)<-[e:MENTIONS|LOCATED_AT]-(r:Report)
    WHERE r.marking IN $markings
      AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
      AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
    RETURN r
    UNION
    UNWIND request.groups AS group
    MATCH (:Entity {key: group})<-[:RESOLVES_TO]-(:Mention)<-[e:DESCRIBES]-(r:Report)
    WHERE r.marking IN $markings
      AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
      AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
    RETURN r
  }
  WITH r, request, coalesce(r.observedFrom.epochMillis * request.sign, 1000000000000000) AS rank
  WHERE request.afterId IS NULL OR rank > request.afterRank OR (rank = request.afterRank AND r.id > request.afterId)
  WITH r
  ORDER BY rank, r.id
  LIMIT $pageLimit
  RETURN collect(r) AS page
}
WITH collect({of: request.of, start: CASE WHEN page <> [] THEN start END, reports: page[..request.first], more: size(page) > request.first}) AS pages
CALL (pages) {
  UNWIND pages AS page
  UNWIND page.reports AS r
  RETURN collect(DISTINCT r) AS listed
}
CALL (listed) {
  UNWIND CASE WHEN $withFacts THEN listed ELSE [] END AS r
  CALL (r) {
    MATCH (r)-[e:MENTIONS|LOCATED_AT]->(n:Value)
    WHERE ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
    RETURN e, n, n.kind AS kind, n.id AS id, null AS m, false AS alone
    UNION ALL
    MATCH (r)-[e:DESCRIBES]->(m:Mention)-[:RESOLVES_TO]->(n:Entity)
    WHERE ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
    RETURN e, n, 'person' AS kind, n.key AS id, m,
      COUNT { (n)<-[:RESOLVES_TO]-() } = 1 AND NOT EXISTS { (m)-[:LINK|JUDGED]-() } AS alone
  }
  WITH r, e, n, kind, id, m, alone
  ORDER BY e.ordinal, e.key
  RETURN collect(DISTINCT n) AS things,
    collect([e.key, r.id, kind, id, m.id, alone, e.role, e.of, e.original, e.confidence, e.observedFrom.epochMillis, e.observedTo.epochMillis, r.recordedAt.epochMillis, e.attributes, CASE WHEN alone THEN [m.type, m.name, m.aliases, m.birthOriginal, m.birthFrom.epochMillis, m.birthPrecision, m.sex] END]) AS facts
}
CALL (things) {
  UNWIND CASE WHEN $namedFirst IS NULL THEN [] ELSE things END AS n
  CALL (n) {
    CALL (n) {
      MATCH (n)<-[e:MENTIONS|LOCATED_AT]-(r:Report)
      WHERE r.marking IN $markings
        AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
        AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
      RETURN r
      UNION
      MATCH (n)<-[:RESOLVES_TO]-(:Mention)<-[e:DESCRIBES]-(r:Report)
      WHERE r.marking IN $markings
        AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
        AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
      RETURN r
    }
    WITH r
    ORDER BY coalesce(r.observedFrom.epochMillis * $namedSign, 1000000000000000), r.id
    LIMIT $namedLimit
    RETURN collect(r) AS page
  }
  RETURN collect({of: coalesce(n.id, n.key), reports: page[..$namedFirst], more: size(page) > $namedFirst}) AS named
}
CALL (pages, named) {
  UNWIND pages + named AS page
  UNWIND page.reports AS r
  WITH DISTINCT r
  RETURN collect([r.id, r.kind, r.title, r.text, r.url, r.sourceKey, r.sourceId, r.source, r.marking, true, r.observedFrom.epochMillis, r.observedTo.epochMillis, r.modifiedAt.epochMillis, r.recordedAt.epochMillis, r.placeholders, r.file, r.line, r.run]) AS reports
}
RETURN [page IN pages | [page.of, CASE WHEN page.start IS NOT NULL THEN [page.start.id, page.start.kind, page.start.key, page.start.source, page.start.derived] END, [r IN page.reports | r.id], page.more]] AS pages,
  reports, facts,
  [n IN things WHERE n:Value | [n.id, n.kind, n.key, n.source, n.derived]] AS values,
  [page IN named | [page.of, [r IN page.reports | r.id], page.more]] AS named
