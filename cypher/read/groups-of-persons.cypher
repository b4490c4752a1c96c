// Purpose: the group of mentions in which each child or person is found, by the id of any of its mentions.
// Parameters: ids (person ids), markings, knownAt
// Rows: id, key (entity key), alone (nothing joins the mention to any other); only people with a visible mention
UNWIND $ids AS id
MATCH (m:Mention {id: 'mention:' + substring(id, 7)})<-[:DESCRIBES]-(r:Report)
WHERE r.marking IN $markings AND ($knownAt IS NULL OR r.recordedAt <= $knownAt)
MATCH (m)-[:RESOLVES_TO]->(p:Entity)
RETURN id, p.key AS key, NOT (COUNT { (p)<-[:RESOLVES_TO]-() } > 1 OR EXISTS { (m)-[:LINK|JUDGED]-() }) AS alone
