import { compilePattern } from '../../analysis/patterns/compile-pattern.js';
import { matchesOf } from '../../analysis/patterns/matches-of.js';
import { type PatternFault, parsePattern, readPattern } from '../../analysis/patterns/parse-pattern.js';
import type { PatternDocument } from '../../analysis/patterns/pattern-document.js';
import { inputValues } from '../../analysis/patterns/pattern-inputs.js';
import type { PatternAnswer, PatternMatch } from '../../domain/compiled-pattern.js';
import { AsterismError } from '../../domain/errors.js';
import type { Caller } from '../caller.js';
import { atMost, MAX_IDS, MAX_PAGE, within } from '../limits.js';
import type { ReadScope } from '../ports.js';
import type { PatternRecord, PatternStore, PlanStep } from '../ports-of-analysis-patterns.js';

/** Owner of the patterns that come with the product. */
export const SHIPPED = 'asterism';
const MOST_GROUPS = 1_000;
const ROWS_PER_GROUP = 500;
const LIMITS = { groups: MOST_GROUPS + 1, rows: ROWS_PER_GROUP };
/** Answers of a sweep: a batch has minutes and memory for more than a question has. */
export const MOST_SWEPT = 10_000;

/** A pattern to be shown. */
export interface ShownPattern extends Omit<PatternRecord, 'savedAt'> {
  readonly title: string;
  readonly description: string;
  readonly inputs: readonly {
    readonly name: string;
    readonly description: string;
    readonly default: number;
    readonly min: number;
    readonly max: number;
  }[];
  /** Null for those that come with the product. */
  readonly savedAt: string | null;
}

/** What a draft would do. */
export interface PatternCheck {
  readonly faults: readonly PatternFault[];
  readonly statement: string | null;
  /** Parameters that the document brings, by name. */
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
  /** For administrators: its estimates come from all reports. Null for others. */
  readonly plan: readonly PlanStep[] | null;
}

/** Questions that analysts keep for others. */
export class PatternService {
  constructor(
    private readonly store: PatternStore,
    /** JSON of the patterns that come with the product. */
    private readonly library: () => Promise<readonly string[]>,
    private readonly now: () => Date,
  ) {}

  /** What the caller may use: its own, those shared with it, those of the product; the newest version of each. */
  async list(caller: Caller): Promise<ShownPattern[]> {
    const newest = new Map<string, ShownPattern>();
    for (const one of [...(await this.#saved(caller, null)), ...(await this.#shipped())])
      if (!newest.has(`${one.owner} ${one.name}`)) newest.set(`${one.owner} ${one.name}`, one);
    return [...newest.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /**
   * One pattern: `name`, `name@version` or `owner/name@version`. A name alone is the caller's own, then one of the
   * product, then a shared one.
   * @throws AsterismError NOT_FOUND for one that the caller may not use
   */
  async find(reference: string, caller: Caller): Promise<ShownPattern> {
    const [, owner, name = '', version] =
      /^(?:([^/]{1,100})\/)?([a-z0-9-]{1,63})(?:@(\d{1,7}))?$/.exec(reference) ?? [];
    const all = name ? [...(await this.#saved(caller, name)), ...(await this.#shipped())] : [];
    const rank = (one: ShownPattern) => (one.owner === caller.keyId ? 0 : one.owner === SHIPPED ? 1 : 2);
    const [found] = all
      .filter((one) => one.name === name && (owner ?? one.owner) === one.owner)
      .filter((one) => version === undefined || one.version === Number(version))
      .sort((a, b) => rank(a) - rank(b) || b.version - a.version || (a.id < b.id ? -1 : 1));
    if (found) return found;
    throw new AsterismError(
      'NOT_FOUND',
      `There is no pattern "${reference.slice(0, 60)}" that you may use. List them to see which there are.`,
    );
  }

  /** Whether a document can be asked, and as what: nothing is run. */
  async check(document: string, inputs: Readonly<Record<string, number>>, caller: Caller): Promise<PatternCheck> {
    const { pattern, faults } = readPattern(document);
    if (!pattern) return { faults, statement: null, parameters: [], plan: null };
    const compiled = compilePattern(pattern, inputValues(pattern, inputs));
    const plan = caller.admin ? await this.store.plan(compiled, LIMITS, caller) : null;
    const parameters = Object.entries(compiled.parameters).map(([name, { value }]) => ({
      name,
      value: JSON.stringify(value),
    }));
    return { faults, statement: compiled.text, parameters, plan };
  }

  /**
   * Answers of a pattern that the caller may use, or of a document.
   * @throws AsterismError BAD_USER_INPUT, NOT_FOUND
   */
  async run(
    asked: {
      readonly pattern: { readonly reference: string } | { readonly document: string };
      readonly inputs: Readonly<Record<string, number>>;
      readonly first: number;
    },
    caller: Caller,
  ): Promise<PatternAnswer> {
    within('first', asked.first, 0, MAX_PAGE);
    const document =
      'document' in asked.pattern
        ? asked.pattern.document
        : (await this.find(asked.pattern.reference, caller)).document;
    const pattern = parsePattern(document);
    const values = inputValues(pattern, asked.inputs);
    const compiled = compilePattern(pattern, values);
    const { groups, idOf } = await this.store.run(compiled, LIMITS, caller);
    const matches = matchesOf(pattern, values, compiled.columns, groups.slice(0, MOST_GROUPS), idOf);
    return {
      pattern: `${pattern.name}@${pattern.version}`,
      matches: matches.slice(0, asked.first),
      total: matches.length,
      truncated: groups.length > MOST_GROUPS || groups.some(({ cut }) => cut) || matches.length > asked.first,
    };
  }

  /**
   * All answers of a document in the whole graph, with all reports that prove each.
   * @throws AsterismError BAD_USER_INPUT
   */
  async sweep(
    document: string,
    inputs: Readonly<Record<string, number>>,
    scope: ReadScope,
  ): Promise<{
    readonly matches: readonly PatternMatch[];
    /** Whether there are more answers than `MOST_SWEPT`. */
    readonly more: boolean;
    /** Answers of which not all proofs were read. */
    readonly cut: number;
  }> {
    const pattern = parsePattern(document);
    const values = inputValues(pattern, inputs);
    const compiled = compilePattern(pattern, values);
    const limits = { groups: MOST_SWEPT + 1, rows: ROWS_PER_GROUP };
    const { groups, idOf } = await this.store.run(compiled, limits, scope);
    const read = groups.slice(0, MOST_SWEPT);
    return {
      matches: matchesOf(pattern, values, compiled.columns, read, idOf, Number.POSITIVE_INFINITY),
      more: groups.length > MOST_SWEPT,
      cut: read.filter((group) => group.cut).length,
    };
  }

  /**
   * Keeps a version of a pattern under the caller's name. Saved again, only with whom it is shared changes.
   * @param asked `sharedWith`: ids of keys; `everybody`: all keys
   * @throws AsterismError BAD_USER_INPUT; CONFLICT when this version was saved with another content
   */
  async save(
    asked: { readonly document: string; readonly sharedWith: readonly string[]; readonly everybody: boolean },
    caller: Caller,
  ): Promise<ShownPattern> {
    const sharedWith = [...new Set(atMost('sharedWith', asked.sharedWith, MAX_IDS))].sort();
    const pattern = parsePattern(asked.document);
    const { name, version } = pattern;
    const document = JSON.stringify(pattern);
    const id = `${caller.keyId}/${name}@${version}`;
    const { keyId: owner } = caller;
    const { everybody } = asked;
    const savedAt = this.now().toISOString();
    const record = { id, name, version, document, owner, sharedWith, everybody, savedAt };
    const saved = await this.store.save(record, caller);
    if (saved.document !== document)
      throw new AsterismError(
        'CONFLICT',
        `There is another "${name}@${version}" of yours. Give this one a higher version.`,
      );
    return shown({ ...record, ...saved }, pattern);
  }

  /** Takes a pattern of the caller's own out of use, all its versions. @throws AsterismError NOT_FOUND */
  async delete(name: string, caller: Caller): Promise<void> {
    if (await this.store.withdraw(name, caller.keyId, this.now().toISOString(), caller)) return;
    throw new AsterismError(
      'NOT_FOUND',
      `You have no pattern "${name.slice(0, 60)}". Only who saved a pattern can delete it, by its name alone.`,
    );
  }

  async #saved(caller: Caller, name: string | null): Promise<ShownPattern[]> {
    const records = await this.store.list(caller.keyId, name, caller);
    return records.map((record) => shown(record, parsePattern(record.document)));
  }

  async #shipped(): Promise<ShownPattern[]> {
    return (await this.library()).map((text) => {
      const pattern = parsePattern(text);
      const { name, version } = pattern;
      const id = `${SHIPPED}/${name}@${version}`;
      const record = { id, name, version, document: text, owner: SHIPPED, sharedWith: [], everybody: true };
      return shown({ ...record, savedAt: null }, pattern);
    });
  }
}

function shown<T extends Omit<ShownPattern, 'title' | 'description' | 'inputs'>>(
  record: T,
  { title, description, inputs }: PatternDocument,
): ShownPattern {
  return { ...record, title, description, inputs: Object.entries(inputs).map(([name, input]) => ({ name, ...input })) };
}
