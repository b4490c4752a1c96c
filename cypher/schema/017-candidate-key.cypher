// Purpose: a pair that waits for a judgement is stored once
CREATE CONSTRAINT candidate_key IF NOT EXISTS
FOR ()-[e:CANDIDATE]-()
REQUIRE e.key IS UNIQUE
