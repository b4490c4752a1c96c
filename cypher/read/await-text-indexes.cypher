// Purpose: waits until the full-text indexes hold all that was written; they follow by themselves within a second.
// Parameters: none
// Rows: none
CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
