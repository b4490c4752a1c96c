// Purpose: those of some blocking keys that more groups of mentions share than are compared, counted over what a caller sees.
// Parameters: keys (blocking keys), most (groups that may share a key), scope
// Rows: key
UNWIND $keys AS key
MATCH (b:Block {key: key})
CALL (b) {
  MATCH (b)<-[:IN_BLOCK]-(p:Entity)
  WHERE EXISTS {
    MATCH (p)<-[:RESOLVES_TO]-(:Mention)<-[e:DESCRIBES]-(r:Report)
    WHERE r.marking IN $markings
    AND CASE WHEN $knownAt IS NULL THEN r.current ELSE any(i IN range(0, size(coalesce(r.heldFrom, [r.recordedAt])) - 1) WHERE coalesce(r.heldFrom, [r.recordedAt])[i] <= $knownAt AND coalesce($knownAt < r.heldTo[i], true)) END
    AND ($validAt IS NULL OR coalesce(e.observedFrom <= $validAt AND $validAt < e.observedTo, NOT $datedOnly))
  }
  RETURN p
  LIMIT $most + 1
}
WITH key, count(p) AS groups
WHERE groups > $most
RETURN key
