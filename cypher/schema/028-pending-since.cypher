// Purpose: mentions that wait for the resolver, in the order of their batches
CREATE INDEX pending_since IF NOT EXISTS
FOR (n:Pending)
ON (n.pendingSince)
