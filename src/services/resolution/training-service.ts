import { AsterismError } from '../../domain/errors.js';
import { PERSON_RULES } from '../../resolution/blocking/person-rules.js';
import { PERSON_COMPARISONS } from '../../resolution/comparisons/person-comparisons.js';
import { linkRecords } from '../../resolution/link-records.js';
import { probabilityOf } from '../../resolution/model/match-weight.js';
import { type ModelDocument, toModelDocument } from '../../resolution/model/model-document.js';
import { modelText } from '../../resolution/model/model-text.js';
import { parseModel } from '../../resolution/model/parse-model.js';
import type { PersonRecord } from '../../resolution/person-record.js';
import type { Label } from '../../resolution/training/labels.js';
import { authorise } from '../authorise.js';
import type { Caller } from '../caller.js';
import type { Deadline } from '../ports.js';
import type { ModelRecord } from '../ports-of-models.js';
import type { BlockingRow, ResolvedMention, ResolvedStore } from '../ports-of-resolution.js';
import { allPages } from './all-pages.js';
import type { ModelService } from './model-service.js';
import type { PersonModel } from './person-model.js';
import { readLabels } from './read-labels.js';

/** Mentions that a training reads: levels that one match in a thousand reaches are then known well. */
const MOST_RECORDS = 100_000;
/** With fewer there is hardly a match to learn from. */
const LEAST_RECORDS = 500;
const PAGE = 2_000;
/** Judged pairs that a training learns from. */
const MOST_LABELS = 100_000;

/** A model that was trained and is used from now on. */
export interface TrainedModel extends ModelRecord {
  /** What it was learnt from; no `labelledPairs` when nothing was judged. */
  readonly trainedOn: ModelDocument['trainedOn'];
}

export interface BlockingReport {
  readonly mostInBlock: number;
  readonly rows: readonly (BlockingRow & { readonly name: string })[];
}

/** Two mentions, by their ids, with the probability that they are of one person. */
export interface ScoredMentions {
  readonly from: string;
  readonly to: string;
  readonly probability: number;
}

/** Learns models from the mentions in the graph, and says how the blocking rules fare with them. */
export class TrainingService {
  constructor(
    private readonly store: ResolvedStore,
    private readonly models: ModelService,
    private readonly model: (deadline: Deadline) => Promise<PersonModel>,
    private readonly now: () => Date,
  ) {}

  /**
   * Trains a model and uses it from now on; what the mentions say nothing of stays as it was. It needs no labels, and
   * learns from standing judgements where there are some.
   * @throws AsterismError BAD_USER_INPUT when there are too few mentions
   */
  async train(
    name: string,
    caller: Caller,
    onProgress: (stage: string, records: number) => void = () => {},
  ): Promise<TrainedModel> {
    authorise(caller, 'resolve');
    const records: PersonRecord[] = [];
    for await (const { record } of this.mentions(caller)) {
      if (record !== null) records.push(JSON.parse(record) as PersonRecord);
      if (records.length % PAGE === 0) onProgress('reading', records.length);
      if (records.length === MOST_RECORDS) break;
    }
    if (records.length < LEAST_RECORDS)
      throw new AsterismError(
        'BAD_USER_INPUT',
        `${records.length} resolved mentions are too few to learn from; ${LEAST_RECORDS} are needed. The model in use stays.`,
      );
    onProgress('learning', records.length);
    const labels = await this.#labelsOf(records, caller);
    const { model, rules, table } = linkRecords(records, { threshold: 0.5, labels });
    const same = labels.filter(({ isMatch }) => isMatch).length;
    const trainedOn = {
      description: 'mentions in the graph',
      records: records.length,
      candidatePairs: rules.reduce((sum, { pairs }) => sum + pairs, 0),
      ...(labels.length ? { labelledPairs: { same, different: labels.length - same } } : {}),
    };
    const versions = (await this.models.list(caller)).filter((one) => one.name === name).map(({ version }) => version);
    const learnt = toModelDocument(model, PERSON_COMPARISONS, (comparison) => table.featuresOf(comparison).counted(), {
      name,
      version: Math.max(0, ...versions) + 1,
      created: this.now().toISOString(),
      trainedOn,
    });
    const before = parseModel(await this.models.export(null, caller), PERSON_COMPARISONS, 'the model in use');
    return { ...(await this.models.import(modelText(withTheRest(learnt, before)), caller)), trainedOn };
  }

  /** Judged pairs among the records, by their places. */
  async #labelsOf(records: readonly PersonRecord[], caller: Caller): Promise<Label[]> {
    const places = new Map(records.map(({ id }, place) => [id, place]));
    const { labels } = await readLabels(this.store, MOST_LABELS, caller);
    return labels.flatMap(({ from, to, isMatch }) => {
      const [a, b] = [places.get(from), places.get(to)];
      return a === undefined || b === undefined ? [] : [{ a, b, isMatch }];
    });
  }

  /** Every visible mention with its person and the row it stands in. */
  mentions(caller: Caller): AsyncGenerator<ResolvedMention> {
    return allPages(
      (after) => this.store.mentions(after, PAGE, caller),
      PAGE,
      ({ id }) => id,
    );
  }

  /** Every visible pair of mentions that is linked or waits for a judgement. */
  async *pairs(caller: Caller): AsyncGenerator<ScoredMentions> {
    const links = (after: string) => this.store.links(after, PAGE, caller);
    const candidates = (after: string) => this.store.candidatePairs(after, PAGE, caller);
    for (const page of [links, candidates])
      for await (const { from, to, weight } of allPages(page, PAGE, ({ key }) => key))
        yield { from, to, probability: probabilityOf(weight) };
  }

  async blockingReport(caller: Caller): Promise<BlockingReport> {
    authorise(caller, 'resolve');
    const { mostInBlock } = await this.model(caller);
    const names = new Map(PERSON_RULES.map(({ code, name }) => [code, name]));
    const rows = await this.store.blockingReport(mostInBlock, caller);
    return { mostInBlock, rows: rows.map((row) => ({ ...row, name: names.get(row.rule) ?? row.rule })) };
  }
}

/** The comparisons that were not learnt, from another model. */
function withTheRest(learnt: ModelDocument, other: ModelDocument): ModelDocument {
  const own = new Map(learnt.comparisons.map((comparison) => [comparison.name, comparison]));
  const rest = new Map(other.comparisons.map((comparison) => [comparison.name, comparison]));
  return {
    ...learnt,
    comparisons: PERSON_COMPARISONS.flatMap(({ name }) => own.get(name) ?? rest.get(name) ?? []),
  };
}
