import type { Fact } from '../../schema/reports/fact.type.js';
import type { Mention } from '../../schema/reports/mention.type.js';
import { presentFact, presentListedFact } from '../present/present-fact.js';
import type { Reading } from '../request-context.js';
import { loadVisible } from './load-node.js';

/** All facts of a report. */
export async function loadFactsOf(reading: Reading, reportId: string, listed: boolean): Promise<Fact[]> {
  if (listed) {
    const facts = await reading.links.listedFactsOf.load(reportId);
    return facts.map((fact) => presentListedFact(fact, reading.asOf));
  }
  const views = await reading.links.factsOf.load(reportId);
  return views.map((view) => presentFact(view, reading.asOf));
}

/** The mentions that the facts of a report stand for. */
export async function loadMentionsIn(reading: Reading, reportId: string): Promise<Mention[]> {
  const views = await reading.links.listedFactsOf.load(reportId);
  const ids = views.map((view) => view.mentionId).filter((id) => id !== null);
  return loadVisible(reading.nodes.mention, [...new Set(ids)]);
}
