// Purpose: values of one kind
CREATE INDEX value_kind IF NOT EXISTS
FOR (n:Value)
ON (n.kind)
