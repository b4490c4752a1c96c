import { createHash } from 'node:crypto';
import { DisjointSets } from '../domain/disjoint-sets.js';
import type { DigestStore, ReadScope } from '../services/ports.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import { digestFacts, digestPeople, digestReports } from './statements/digest-statements.js';
import { allJudgements, allLinks } from './statements/person-statements.js';

/** SHA-256 over the sorted lines of all that a scope sees, without runs, recorded times and ids that depend on the installation. */
export class GraphDigestStore implements DigestStore {
  constructor(private readonly runner: StatementRunner) {}

  async digest(scope: ReadScope): Promise<string> {
    const lines: string[] = [];
    const { markings, knownAt } = scoped(scope);
    for (const statement of [digestReports, digestFacts])
      for (const { line } of await this.runner.read(statement, { markings, knownAt }, scope))
        lines.push(JSON.stringify(line.map(inOrder)));
    lines.push(...(await this.#people(scope)));
    const hash = createHash('sha256');
    for (const line of lines.sort()) hash.update(line).update('\n');
    return hash.digest('hex');
  }

  /** A line for each person: the set of its mentions; and one for each judgement. */
  async #people(scope: ReadScope): Promise<string[]> {
    const { markings, knownAt } = scoped(scope);
    const groups = await this.runner.read(digestPeople, { markings, knownAt }, scope);
    const links = await this.runner.read(allLinks, { limit: Number.MAX_SAFE_INTEGER, markings, knownAt }, scope);
    const judgements = await this.runner.read(allJudgements, { markings, knownAt }, scope);
    const sets = new DisjointSets();
    for (const { from, to } of links) sets.join(from, to);
    for (const { from, to, verdict, alive } of judgements) if (alive && verdict === 'SAME') sets.join(from, to);
    const mentionsOf = new Map(
      groups.map(({ key, mentions }) => [key, mentions.map((mention) => mention.map(inOrder))]),
    );
    const people = sets.sets(mentionsOf.keys()).map((set) => [
      'person',
      set
        .flatMap((key) => mentionsOf.get(key)!)
        .map((mention) => JSON.stringify(mention))
        .sort(),
    ]);
    const judged = judgements.map(({ fromMention, toMention, verdict }) => [
      'judged',
      [fromMention, toMention].sort(),
      verdict,
    ]);
    return [...people, ...judged].map((line) => JSON.stringify(line));
  }
}

/** Lists of keys come in any order. */
const inOrder = (value: unknown): unknown =>
  Array.isArray(value) && value.every((part) => typeof part === 'string') ? [...value].sort() : value;
