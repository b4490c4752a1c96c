// Purpose: locks the resolver for a batch, tells since when it is open, and opens the next one.
// Parameters: worker, at, leaseUntil
// Rows: openSince; none when the worker's lease is over
MATCH (x:Resolver {id: 'resolver'})
SET x.askedAt = $at
WITH x
WHERE x.worker = $worker
WITH x, x.openSince AS openSince
SET x.leaseUntil = $leaseUntil, x.openSince = CASE WHEN $at > openSince THEN $at ELSE openSince END
RETURN openSince
