// Purpose: pages of the visible reports of identifiers, places and people, by time, undated ones last; on demand with all that these reports assert, and with a page of the reports of each thing that they name.
// Parameters: requests (of: id; groups: entity keys of a person, none for a value; first; sign: 1 oldest first or -1 newest first; afterRank; afterId), pageLimit (one more than the largest first), wholePages (reports holds those of pages), withFacts, wholeFacts, namedFirst (of the pages of what is named; null: none), namedSign, namedLimit (one more than namedFirst), wholeNamed (reports holds those of named), mentionLimit (mentions read of one person), scope
// Rows: pages (of, start: [id, kind, key, source, derived] of a value or null, reports: lists of id, kind, title, observedFrom, more), reports (lists as in load-reports), facts (reportId, entityKind, entityId: value id or entity key, mentionId), details of each (key, role, of: mention key, original, confidence, observedFrom, observedTo, recordedAt, attributes: JSON; none unless wholeFacts), values (as start), people (key, foundingId, mentions: lists of type, name, aliases, birthFrom, birthPrecision, sex, role; only those that nothing links with others), named (of: value id or entity key, reports: as in pages, more); one row
UNWIND $requests AS request
OPTIONAL MATCH (start:Value {id: request.of})
CALL (request, start) {
  CALL (request, start) {
    MATCH (start)<-[e:MENTIONS|LOCATED_AT]-(r:Report)
    RETURN e, r
    UNION ALL
    UNWIND request.groups AS group
    MATCH (:Entity {key: group})<-[:RESOLVES_TO]-(:Mention)<-[e:DESCRIBES]-(r:Report)
    RETURN e, r
  }
  WITH request, e, r WHERE ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
  WITH DISTINCT request, r, coalesce(r.observedFrom.epochMillis * request.sign, 1000000000000000) AS rank ORDER BY rank, r.id
  WHERE (request.afterId IS NULL OR rank > request.afterRank OR (rank = request.afterRank AND r.id > request.afterId)) AND r.marking IN $markings AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
  WITH r LIMIT $pageLimit
  RETURN collect(r) AS page
}
WITH collect({of: request.of, start: CASE WHEN page <> [] THEN start END, reports: page[..request.first], more: size(page) > request.first}) AS pages
CALL (pages) {
  UNWIND pages AS page UNWIND page.reports AS r
  RETURN collect(DISTINCT r) AS listed
}
CALL (listed) {
  UNWIND CASE WHEN $withFacts THEN listed ELSE [] END AS r
  CALL (r) {
    MATCH (r)-[e:MENTIONS|LOCATED_AT]->(n:Value)
    WHERE ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
    RETURN e, n, n.kind AS kind, n.id AS id, null AS mentionId
    UNION ALL
    MATCH (r)-[e:DESCRIBES]->(m:Mention)-[:RESOLVES_TO]->(n:Entity)
    WHERE ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
    RETURN e, n, 'person' AS kind, n.key AS id, m.id AS mentionId
  }
  WITH r, e, n, kind, id, mentionId ORDER BY e.ordinal, e.key
  RETURN collect(DISTINCT n) AS things, collect([r.id, kind, id, mentionId]) AS facts,
    collect(CASE WHEN $wholeFacts THEN [e.key, e.role, e.of, e.original, e.confidence, e.observedFrom.epochMillis, e.observedTo.epochMillis, r.recordedAt.epochMillis, e.attributes] END) AS details
}
CALL (things) {
  UNWIND [n IN things WHERE n:Entity] AS p WITH p WHERE NOT EXISTS { (p)<-[:RESOLVES_TO]-(:Mention)-[:LINK|JUDGED]-() }
  CALL (p) {
    MATCH (p)<-[:RESOLVES_TO]-(m:Mention)<-[:DESCRIBES]-(r:Report)
    WHERE r.marking IN $markings AND ($knownAt IS NULL OR r.recordedAt <= $knownAt)
    RETURN m.id AS foundingId ORDER BY r.recordedAt, m.key LIMIT 1
  }
  CALL (p) {
    MATCH (p)<-[:RESOLVES_TO]-(m:Mention)<-[e:DESCRIBES]-(r:Report)
    WHERE r.marking IN $markings AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
    WITH m, e ORDER BY e.observedFrom DESC, m.key LIMIT $mentionLimit
    RETURN collect([m.type, m.name, m.aliases, m.birthFrom.epochMillis, m.birthPrecision, m.sex, e.role]) AS mentions
  }
  RETURN collect([p.key, foundingId, mentions]) AS people
}
CALL (things) {
  UNWIND CASE WHEN $namedFirst IS NULL THEN [] ELSE things END AS n
  CALL (n) {
    CALL (n) {
      MATCH (n)<-[e:MENTIONS|LOCATED_AT]-(r:Report)
      RETURN e, r
      UNION ALL
      MATCH (n)<-[:RESOLVES_TO]-(:Mention)<-[e:DESCRIBES]-(r:Report)
      RETURN e, r
    }
    WITH e, r WHERE ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
    WITH DISTINCT r, coalesce(r.observedFrom.epochMillis * $namedSign, 1000000000000000) AS rank ORDER BY rank, r.id
    WHERE r.marking IN $markings AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    WITH r LIMIT $namedLimit
    RETURN collect(r) AS page
  }
  RETURN collect([coalesce(n.id, n.key), [r IN page[..$namedFirst] | [r.id, r.kind, r.title, r.observedFrom.epochMillis]], size(page) > $namedFirst]) AS named, collect(CASE WHEN $wholeNamed THEN page[..$namedFirst] ELSE [] END) AS wholes
}
CALL (pages, wholes) {
  UNWIND CASE WHEN $wholePages THEN [page IN pages | page.reports] ELSE [] END + wholes AS list UNWIND list AS r
  WITH DISTINCT r
  RETURN collect([r.id, r.kind, r.title, r.text, r.url, r.sourceKey, r.sourceId, r.source, r.marking, true, r.observedFrom.epochMillis, r.observedTo.epochMillis, r.modifiedAt.epochMillis, r.recordedAt.epochMillis, r.placeholders, r.file, r.line, r.run]) AS reports
}
RETURN [page IN pages | [page.of, CASE WHEN page.start IS NOT NULL THEN [page.start.id, page.start.kind, page.start.key, page.start.source, page.start.derived] END, [r IN page.reports | [r.id, r.kind, r.title, r.observedFrom.epochMillis]], page.more]] AS pages,
  reports, facts, details, people, named, [n IN things WHERE n:Value | [n.id, n.kind, n.key, n.source, n.derived]] AS values
