// Purpose: locks the resolver for a batch and tells when it was opened.
// Parameters: worker, at, leaseUntil
// Rows: openSince; none when the worker's lease is over
MATCH (x:Resolver {id: 'resolver'})
SET x.askedAt = $at
WITH x
WHERE x.worker = $worker
SET x.leaseUntil = $leaseUntil
RETURN x.openSince AS openSince
