// Purpose: people by name
CREATE FULLTEXT INDEX mention_text IF NOT EXISTS
FOR (n:Mention)
ON EACH [n.searchText, n.searchWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: true}}
