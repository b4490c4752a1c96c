// Purpose: accounts and vehicles by the part that people know them by, on any platform and of any jurisdiction.
// Parameters: wanted (kind, bare), limit (of each), scope
// Rows: kind, bare, id; only values that a visible report names
UNWIND $wanted AS wanted
CALL (wanted) {
  MATCH (v:Value {bare: wanted.bare})
  WHERE v.kind = wanted.kind
    AND EXISTS {
      MATCH (v)<-[e:MENTIONS]-(r:Report)
      WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
        AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
    }
  RETURN v.id AS id
  ORDER BY id
  LIMIT $limit
}
RETURN wanted.kind AS kind, wanted.bare AS bare, id
