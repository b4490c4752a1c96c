import type { Finding, FindingItem } from '../domain/finding.js';

/** A finding as JSON Lines: a line that says what it is, then one for each item. "asterism finding verify" reads it. */
export async function* findingLines(finding: Finding, items: AsyncIterable<FindingItem>): AsyncGenerator<string> {
  const { exports: _, ...header } = finding;
  yield `${JSON.stringify({ finding: header })}\n`;
  for await (const { key, content, reportIds, entityIds } of items)
    yield `${JSON.stringify({ key, content: JSON.parse(content), reportIds, entityIds })}\n`;
}
