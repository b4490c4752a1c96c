// Purpose: ends a worker's lease of the resolver, and with it a full run of which nothing is left to be done.
// Parameters: worker, isDone (nothing waits)
// Rows: none
MATCH (x:Resolver {id: 'resolver', worker: $worker})
SET x.worker = null, x.leaseUntil = null, x.openSince = null,
  x.fullRunModel = CASE WHEN $isDone AND x.fullRunMarkedTo IS NULL THEN null ELSE x.fullRunModel END
