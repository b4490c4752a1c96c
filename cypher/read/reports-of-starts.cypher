// Purpose: the visible reports of some people, identifiers and places that hold as asked: where a step of a search leads.
// Parameters: values (ids), people (id, groups: entity keys), reportsPerEntity, minConfidence, from, to, scope
// Rows: id, cut (true: more than reportsPerEntity reports, none of them given), reports (element ids, for the next statement only: to find a report by it takes half as long)
CALL () {
  UNWIND $values AS id
  MATCH (n:Value {id: id})
  CALL (n) {
    MATCH (n)<-[e:MENTIONS|LOCATED_AT]-(r:Report)
    WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
    AND e.confidence >= $minConfidence
    AND ($from IS NULL OR e.observedTo > $from)
    AND ($to IS NULL OR e.observedFrom < $to)
    WITH r
    LIMIT $reportsPerEntity + 1
    RETURN collect(elementId(r)) AS reports
  }
  RETURN id, reports
  UNION ALL
  UNWIND $people AS person
  CALL (person) {
    UNWIND person.groups AS group
    MATCH (:Entity {key: group})<-[:RESOLVES_TO]-(:Mention)<-[e:DESCRIBES]-(r:Report)
    WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
    AND e.confidence >= $minConfidence
    AND ($from IS NULL OR e.observedTo > $from)
    AND ($to IS NULL OR e.observedFrom < $to)
    WITH r
    LIMIT $reportsPerEntity + 1
    RETURN collect(elementId(r)) AS reports
  }
  RETURN person.id AS id, reports
}
RETURN id, size(reports) > $reportsPerEntity AS cut, CASE WHEN size(reports) > $reportsPerEntity THEN [] ELSE reports END AS reports
