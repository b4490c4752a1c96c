// Purpose: begins to look at every mention again, or goes on where that was cut short.
// Parameters: model (id)
// Rows: markedTo (mentions up to this id are marked; null when all are), goesOn
MERGE (x:Resolver {id: 'resolver'})
WITH x, coalesce(x.fullRunModel = $model, false) AND (x.fullRunMarkedTo IS NOT NULL OR EXISTS { MATCH (:Pending) }) AS goesOn
SET x.fullRunModel = $model, x.fullRunMarkedTo = CASE WHEN goesOn THEN x.fullRunMarkedTo ELSE '' END
RETURN x.fullRunMarkedTo AS markedTo, goesOn
