// Purpose: waits until the full-text indexes hold all that was written; they follow by themselves within seconds.
// Parameters: none
// Rows: none
CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
