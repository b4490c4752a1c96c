// Purpose: people by name
CREATE FULLTEXT INDEX mention_text IF NOT EXISTS
FOR (n:Mention)
ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: true}}
