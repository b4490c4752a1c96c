import { AsterismError } from '../../domain/errors.js';
import type { Judgement } from '../../domain/judgement.js';
import type { MentionView } from '../../domain/views.js';
import { waterfallChart } from '../../resolution/charts/waterfall-chart.js';
import { type How, how } from '../../resolution/explain/how.js';
import { type Why, why } from '../../resolution/explain/why.js';
import { type WhyNot, whyNot } from '../../resolution/explain/why-not.js';
import { mentionVetoOf } from '../../resolution/mention-veto.js';
import type { PersonRecord } from '../../resolution/person-record.js';
import { VETO_WEIGHT } from '../../resolution/vetoes.js';
import type { Caller } from '../caller.js';
import type { Deadline, EntityStore } from '../ports.js';
import type { JudgementRow, JudgementStore, ResolutionStore } from '../ports-of-resolution.js';
import { findPeople } from './find-people.js';
import { GroupReader } from './group-reader.js';
import { originalValues } from './original-value.js';
import type { PersonModel } from './person-model.js';
import { type SharedBlock, sharedBlocks } from './shared-blocks.js';
import { toJudgements } from './to-judgements.js';

/** Why two mentions are, or are not, taken for one person. */
export interface PairExplanation {
  readonly a: MentionView;
  readonly b: MentionView;
  readonly model: string;
  readonly why: Why;
  readonly whyNot: WhyNot;
  /** True when they are one person for this caller. */
  readonly together: boolean;
  /** True when their source says so itself: the same row or the same key of a person. */
  readonly sameInSource: boolean;
  readonly judgements: readonly Judgement[];
  /** Blocking keys that they share. The resolver compares them when one of these is not crowded. */
  readonly blocks: readonly SharedBlock[];
}

/** How the mentions of a person came together; places in the lists are indices into `mentions`. */
export interface PersonExplanation extends How {
  readonly personId: string;
  readonly mentions: readonly MentionView[];
  readonly model: string;
  readonly judgements: readonly Judgement[];
}

interface Member {
  readonly view: MentionView;
  readonly group: string;
  readonly record: PersonRecord;
}

/** What holds where a source or a person says that two mentions are one: more than any comparison. */
const CERTAIN = 1_000;

/** Takes decisions on who is who apart, from what the caller may see. */
export class ExplanationService {
  constructor(
    private readonly store: ResolutionStore,
    private readonly judgements: JudgementStore,
    private readonly entities: EntityStore,
    private readonly model: (deadline: Deadline) => Promise<PersonModel>,
  ) {}

  /** Of two people their most alike mentions. @throws AsterismError NOT_FOUND */
  async why({ a, b }: { readonly a: string; readonly b: string }, caller: Caller): Promise<PairExplanation> {
    const [left, right] = await findPeople([a, b], this.judgements, caller, notThere);
    const model = await this.model(caller);
    const [mine, theirs] = await Promise.all(
      [left!, right!].map(async (person) => {
        const members = await this.#members(isPerson(person.asked) ? person.groups : [person.group], caller);
        return isPerson(person.asked) ? members : members.filter(({ view }) => view.id === person.asked);
      }),
    );
    let best: { readonly x: Member; readonly y: Member; readonly weight: number } | null = null;
    for (const x of mine!)
      for (const y of theirs!) {
        if (x.view.id === y.view.id) continue;
        const weight = model.weightOf(x.record, y.record);
        if (!best || weight > best.weight) best = { x, y, weight };
      }
    if (!best) throw notThere(a);
    const show = originalValues([best.x.view, best.y.view]);
    const pair = why(best.x.record, best.y.record, model.scoring, model.comparisons, show);
    const recordsOf = (members: readonly Member[], { group }: Member) =>
      members.filter((member) => member.group === group).map(({ record }) => record);
    const [rows, blocks] = await Promise.all([
      this.judgements.ofGroups([best.x.group, best.y.group], caller),
      sharedBlocks(recordsOf(mine!, best.x), recordsOf(theirs!, best.y), this.store, model, caller),
    ]);
    const concerned = rows.filter(({ fromGroup, toGroup }) => isPair(fromGroup, toGroup, best.x.group, best.y.group));
    return {
      a: best.x.view,
      b: best.y.view,
      model: model.id,
      why: pair,
      whyNot: whyNot(
        pair,
        model.scoring.model,
        model.threshold,
        judgedApart(concerned) ?? mentionVetoOf(best.x.record, best.y.record),
      ),
      together: best.x.view.personId === best.y.view.personId,
      sameInSource: best.x.group === best.y.group,
      judgements: toJudgements(concerned),
      blocks,
    };
  }

  /** The sum of an explanation as a picture. @returns an SVG file */
  waterfall({ why: pair, whyNot: { threshold } }: Pick<PairExplanation, 'why' | 'whyNot'>): string {
    return waterfallChart(pair, threshold);
  }

  /** @throws AsterismError NOT_FOUND, BAD_USER_INPUT for a person with too many mentions to explain */
  async how(id: string, caller: Caller): Promise<PersonExplanation> {
    const [person] = await findPeople([id], this.judgements, caller, notThere);
    const model = await this.model(caller);
    const members = await this.#members(person!.groups, caller);
    const rows = await this.judgements.ofGroups(person!.groups, caller);
    const verdicts = new Map(
      rows
        .filter(({ endedAt }) => endedAt === null)
        .map(({ fromGroup, toGroup, verdict }) => [pairKey(fromGroup, toGroup), verdict]),
    );
    const weightOf = (i: number, j: number): number => {
      const [x, y] = [members[i]!, members[j]!];
      const verdict = verdicts.get(pairKey(x.group, y.group));
      if (x.group === y.group || verdict === 'SAME') return CERTAIN;
      return verdict === 'DIFFERENT' ? VETO_WEIGHT : Math.max(VETO_WEIGHT, model.weightOf(x.record, y.record));
    };
    return {
      ...how(members.length, weightOf, model.threshold),
      personId: person!.personId,
      mentions: members.map(({ view }) => view),
      model: model.id,
      judgements: toJudgements(rows),
    };
  }

  /** Visible mentions of groups with their records, the earliest first. */
  async #members(groups: readonly string[], caller: Caller): Promise<Member[]> {
    const reader = new GroupReader(this.store, await this.model(caller));
    await reader.load(groups, caller);
    const found = groups.flatMap((group) => reader.get(group).members.map((member) => ({ ...member, group })));
    const views = new Map(
      (
        await this.entities.mentions(
          found.map((member) => member.id),
          caller,
        )
      ).map((view) => [view.id, view]),
    );
    return found
      .flatMap(({ id, group, record }) => {
        const view = views.get(id);
        return view ? [{ view, group, record }] : [];
      })
      .sort((x, y) => (x.view.id < y.view.id ? -1 : 1));
  }
}

const isPerson = (id: string): boolean => id.startsWith('person:');
const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
const isPair = (a: string, b: string, x: string, y: string): boolean => pairKey(a, b) === pairKey(x, y);

const judgedApart = (rows: readonly JudgementRow[]): { code: string; reason: string } | null => {
  const verdict = rows.find((row) => row.verdict === 'DIFFERENT' && row.endedAt === null);
  return verdict ? { code: 'JUDGED_DIFFERENT', reason: `Judged to be two people: ${verdict.reason}` } : null;
};

const notThere = (id: string) =>
  new AsterismError('NOT_FOUND', `There is no mention or person "${id.slice(0, 60)}" to explain.`);
