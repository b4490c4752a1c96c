// Purpose: the visible reports that describe the mentions of some groups: what decides whom a person consists of and is shown as.
// Parameters: keys (entity keys), markings, knownAt
// Rows: reportId
UNWIND $keys AS key
MATCH (:Entity {key: key})<-[:RESOLVES_TO]-(:Mention)<-[:DESCRIBES]-(r:Report)
WHERE r.marking IN $markings AND ($knownAt IS NULL OR r.recordedAt <= $knownAt)
RETURN DISTINCT r.id AS reportId
