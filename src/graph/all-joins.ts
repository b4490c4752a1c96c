import { DisjointSets } from '../domain/disjoint-sets.js';
import type { ReadScope } from '../services/ports.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import { allJudgements, allLinks } from './statements/person-statements.js';

/**
 * All groups of mentions that are one person for a scope, as sets of their keys, with the judgements that stand.
 *
 * @param limit pairs of linked groups that are read at most
 */
export async function allJoins(runner: StatementRunner, limit: number, scope: ReadScope) {
  const { markings, knownAt } = scoped(scope);
  const links = await runner.read(allLinks, { limit, markings, knownAt }, scope);
  const judgements = await runner.read(allJudgements, { markings, knownAt }, scope);
  const sets = new DisjointSets();
  for (const { from, to } of links) sets.join(from, to);
  for (const { from, to, verdict, alive } of judgements) if (alive && verdict === 'SAME') sets.join(from, to);
  return { sets, judgements };
}
