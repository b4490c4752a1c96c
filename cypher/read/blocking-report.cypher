// Purpose: what each blocking rule brings together, and what it leaves out because too many share a key.
// Parameters: most (members of a block that is compared)
// Rows: rule (its code), blocks (of two groups of mentions and more), pairs, cut (blocks left out), cutPairs (pairs that they would have brought), largest (members of the largest of them)
MATCH (b:Block)
WITH split(b.key, ':')[0] AS rule, COUNT { (b)<-[:IN_BLOCK]-() } AS size
WHERE size > 1
RETURN rule, count(*) AS blocks, sum(CASE WHEN size > $most THEN 0 ELSE size * (size - 1) / 2 END) AS pairs,
  sum(CASE WHEN size > $most THEN 1 ELSE 0 END) AS cut, sum(CASE WHEN size > $most THEN size * (size - 1) / 2 ELSE 0 END) AS cutPairs,
  max(CASE WHEN size > $most THEN size ELSE 0 END) AS largest
ORDER BY pairs DESC, rule
