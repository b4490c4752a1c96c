// Purpose: a judgement is stored once
CREATE CONSTRAINT judged_key IF NOT EXISTS
FOR ()-[e:JUDGED]-()
REQUIRE e.key IS UNIQUE
