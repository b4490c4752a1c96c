// Purpose: accounts without their platform and plates without their jurisdiction
CREATE INDEX value_bare IF NOT EXISTS
FOR (n:Value)
ON (n.bare)
