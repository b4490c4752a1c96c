// Purpose: a link or judgement that findings rely on is named once
CREATE CONSTRAINT premise_key IF NOT EXISTS
FOR (n:Premise)
REQUIRE n.key IS UNIQUE
