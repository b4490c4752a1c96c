// Purpose: the start of the oldest open batch, of an ingest or of the resolver: what was recorded before it no longer changes.
// Parameters: none
// Rows: at (null when none is open)
CALL () {
  MATCH (run:IngestRun)
  WHERE run.status = 'RUNNING'
  RETURN run.openSince AS since
  UNION ALL
  MATCH (resolver:Resolver)
  WHERE resolver.openSince IS NOT NULL
  RETURN resolver.openSince AS since
}
RETURN min(since) AS at
