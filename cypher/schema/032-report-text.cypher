// Purpose: reports by their text
CREATE FULLTEXT INDEX report_text IF NOT EXISTS
FOR (n:Report)
ON EACH [n.title, n.text, n.searchWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: true}}
