// Purpose: pairs of people in the whole graph that share values of few reports though no report names both, by Adamic and Adar's weights: no clearance, no evidence.
// Parameters: mostReports, first
// Rows: a, b (keys of the entities), score
MATCH (v:Value)
WHERE NOT v.coarse
WITH v, COUNT { MATCH (v)<-[:MENTIONS|LOCATED_AT]-(r:Report) WHERE r.current RETURN DISTINCT r } AS degree
WHERE degree > 1 AND degree <= $mostReports
MATCH (v)<-[:MENTIONS|LOCATED_AT]-(r:Report)-[:DESCRIBES]->(:Mention)-[:RESOLVES_TO]->(p:Entity)
WHERE r.current
WITH v, degree, collect(DISTINCT p) AS people
UNWIND people AS a
UNWIND people AS b
WITH a, b, degree
WHERE a.key < b.key
WITH a, b, sum(1 / log(1 + degree)) AS score
ORDER BY score DESC
WHERE NOT EXISTS { (a)<-[:RESOLVES_TO]-(:Mention)<-[:DESCRIBES]-(r:Report WHERE r.current)-[:DESCRIBES]->(:Mention)-[:RESOLVES_TO]->(b) }
RETURN a.key AS a, b.key AS b, score
LIMIT $first
