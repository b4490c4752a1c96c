// Purpose: what new reports say of people; mentions with one group key are one entity. They wait for the resolver.
// Parameters: rows (lists of report: index in nodes, group, label, edge: key of the edge, role, ordinal, id, key, ref, type, name, nameKey, given, family, suffix, aliases, searchText, searchWords, birthFrom, birthTo, birthOriginal, birthPrecision, ageMin, ageMax, sex, heightMinCm, heightMaxCm, weightMinKg, weightMaxKg, hair, eyes, race, ethnicity, details), nodes (element ids of the batch's reports), at
// Rows: none
UNWIND $rows AS row
MATCH (r) WHERE elementId(r) = $nodes[toInteger(row[0])]
MERGE (p:Entity {key: row[1]})
SET p:$(row[2])
CREATE (r)-[:DESCRIBES {
  key: row[3], role: row[4], ordinal: toInteger(row[5]), original: coalesce(row[10], ''), confidence: 1.0,
  observedFrom: r.observedFrom, observedTo: r.observedTo
}]->(m:Mention:Pending {
  pendingSince: $at,
  id: row[6], key: row[7], ref: row[8], type: row[9], name: row[10], nameKey: row[11], given: row[12], family: row[13], suffix: row[14],
  aliases: row[15], searchText: row[16], searchWords: row[17], birthFrom: datetime(row[18]), birthTo: datetime(row[19]), birthOriginal: row[20],
  birthPrecision: row[21], ageMin: row[22], ageMax: row[23], sex: row[24], heightMinCm: row[25], heightMaxCm: row[26], weightMinKg: row[27],
  weightMaxKg: row[28], hair: row[29], eyes: row[30], race: row[31], ethnicity: row[32], details: row[33]
})-[:RESOLVES_TO {heldFrom: $at}]->(p)
