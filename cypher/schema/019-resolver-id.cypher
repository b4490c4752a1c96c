// Purpose: one resolver
CREATE CONSTRAINT resolver_id IF NOT EXISTS
FOR (n:Resolver)
REQUIRE n.id IS UNIQUE
