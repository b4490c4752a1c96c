// Purpose: ends a worker's lease of the resolver.
// Parameters: worker
// Rows: none
MATCH (x:Resolver {id: 'resolver', worker: $worker})
SET x.worker = null, x.leaseUntil = null, x.openSince = null
