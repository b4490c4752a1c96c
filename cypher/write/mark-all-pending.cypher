// Purpose: has the resolver look again at a page of mentions, in the order of their ids, and notes how far that came; repeating a page changes nothing.
// Parameters: after (mention id), limit, at
// Rows: last (mention id; null when none is left), count
CALL () {
  MATCH (m:Mention)
  WHERE m.id > $after
  WITH m
  ORDER BY m.id
  LIMIT $limit
  SET m:Pending, m.pendingSince = coalesce(m.pendingSince, $at)
  RETURN max(m.id) AS last, count(m) AS count
}
MATCH (x:Resolver {id: 'resolver'})
SET x.fullRunMarkedTo = last
RETURN last, count
