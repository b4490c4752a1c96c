// Purpose: findings that relied on some reports, on all versions of their rows, on what a run recorded, or on a link, judgement or record of a value set aside.
// Parameters: report (id or null), run (id or null), premise (key or null), itemLimit, pageLimit, markings, knownAt
// Rows: id, subject, version, job, parameters (JSON), markings, knownAt, code, by, startedAt, finishedAt, cut, items, reports, hash, exports, itemKeys (at most itemLimit), itemCount
CALL () {
  MATCH (a:Report {id: $report})
  WHERE a.marking IN $markings AND ($knownAt IS NULL OR a.recordedAt <= $knownAt)
  MATCH (r:Report {family: a.family})
  WHERE r.marking IN $markings AND ($knownAt IS NULL OR r.recordedAt <= $knownAt)
  MATCH (r)<-[:RELIES_ON]-(f:Finding)
  RETURN f, r.id AS cause
  UNION
  MATCH (:IngestRun {id: $run})<-[:RECORDED_BY]-(r:Report)
  WHERE r.marking IN $markings AND ($knownAt IS NULL OR r.recordedAt <= $knownAt)
  MATCH (r)<-[:RELIES_ON]-(f:Finding)
  RETURN f, r.id AS cause
  UNION
  MATCH (q:Premise {key: $premise})<-[:RELIES_ON]-(f:Finding)
  RETURN f, q.key AS cause
}
WITH f, collect(DISTINCT cause) AS causes
WHERE f.finishedAt IS NOT NULL
  AND f.reports = COUNT {
    MATCH (f)-[:RELIES_ON]->(r:Report)
    WHERE r.marking IN $markings AND ($knownAt IS NULL OR r.recordedAt <= $knownAt)
  }
CALL (f, causes) {
  MATCH (f)-[:HOLDS]->(i:FindingItem)
  WHERE any(cause IN causes WHERE cause IN i.reportIds OR cause IN i.premises)
  WITH i
  ORDER BY i.ordinal
  RETURN count(i) AS itemCount, collect(i.itemKey)[..$itemLimit] AS itemKeys
}
RETURN f.id AS id, f.subject AS subject, f.version AS version, f.job AS job, f.parameters AS parameters, f.markings AS markings,
  f.knownAt AS knownAt, f.code AS code, f.by AS by, f.startedAt AS startedAt, f.finishedAt AS finishedAt, f.cut AS cut, f.items AS items,
  f.reports AS reports, f.hash AS hash, coalesce(f.exports, []) AS exports, itemCount, itemKeys
ORDER BY f.finishedAt DESC, f.id
LIMIT $pageLimit
