// Purpose: gives the resolver's work to one worker until its lease ends.
// Parameters: worker, at, leaseUntil
// Rows: turn (batches that were decided); none when another worker holds it
MERGE (x:Resolver {id: 'resolver'})
SET x.askedAt = $at
WITH x
WHERE x.worker IS NULL OR x.worker = $worker OR x.leaseUntil < $at
SET x.worker = $worker, x.leaseUntil = $leaseUntil, x.openSince = coalesce(x.openSince, $at)
RETURN coalesce(x.turn, 0) AS turn
