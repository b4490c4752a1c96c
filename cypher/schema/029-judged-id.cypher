// Purpose: judgements by the decision that they belong to
CREATE INDEX judged_id IF NOT EXISTS
FOR ()-[j:JUDGED]-()
ON (j.id)
