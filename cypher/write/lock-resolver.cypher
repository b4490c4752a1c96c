// Purpose: locks the resolver for a batch, recorded no earlier than it was opened, and opens the next at that time.
// Parameters: worker, at, leaseUntil
// Rows: turn (batches that were decided, with this one); none when the worker's lease is over
MATCH (x:Resolver {id: 'resolver'})
SET x.askedAt = $at
WITH x
WHERE x.worker = $worker
SET x.leaseUntil = $leaseUntil, x.turn = coalesce(x.turn, 0) + 1,
  x.openSince = CASE WHEN $at > x.openSince THEN $at ELSE x.openSince END
RETURN x.turn AS turn
