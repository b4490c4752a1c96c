// Purpose: identifiers and places by their key
CREATE FULLTEXT INDEX value_text IF NOT EXISTS
FOR (n:Value)
ON EACH [n.searchText, n.searchWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: true}}
