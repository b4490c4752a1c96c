import { AsterismError } from '../../domain/errors.js';
import { PERSON_RULES } from '../../resolution/blocking/person-rules.js';
import { PERSON_COMPARISONS } from '../../resolution/comparisons/person-comparisons.js';
import { linkRecords } from '../../resolution/link-records.js';
import { probabilityOf } from '../../resolution/model/match-weight.js';
import { type ModelDocument, toModelDocument } from '../../resolution/model/model-document.js';
import { modelText } from '../../resolution/model/model-text.js';
import { parseModel } from '../../resolution/model/parse-model.js';
import type { PersonRecord } from '../../resolution/person-record.js';
import { authorise } from '../authorise.js';
import type { Caller } from '../caller.js';
import type { Deadline } from '../ports.js';
import type { BlockingRow, ModelRecord, ResolvedStore } from '../ports-of-resolution.js';
import type { ModelService } from './model-service.js';
import type { PersonModel } from './person-model.js';

/** Mentions that a training reads: levels that one match in a thousand reaches are then known well. */
const MOST_RECORDS = 100_000;
/** With fewer there is hardly a match to learn from. */
const LEAST_RECORDS = 500;
const PAGE = 2_000;

export interface BlockingReport {
  readonly mostInBlock: number;
  readonly rows: readonly (BlockingRow & { readonly name: string })[];
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
   * Trains a model without labels and uses it from now on; what the mentions say nothing of stays as it was.
   * @throws AsterismError BAD_USER_INPUT when there are too few mentions
   */
  async train(
    name: string,
    caller: Caller,
    onProgress: (stage: string, records: number) => void = () => {},
  ): Promise<ModelRecord> {
    authorise(caller, 'resolve');
    const records: PersonRecord[] = [];
    for (let after: string | null = ''; after !== null && records.length < MOST_RECORDS; ) {
      const rows: Awaited<ReturnType<ResolvedStore['mentions']>> = await this.store.mentions(after, PAGE, caller);
      for (const { record } of rows) if (record !== null) records.push(JSON.parse(record) as PersonRecord);
      after = rows.length < PAGE ? null : rows.at(-1)!.id;
      onProgress('reading', records.length);
    }
    if (records.length < LEAST_RECORDS)
      throw new AsterismError(
        'BAD_USER_INPUT',
        `${records.length} resolved mentions are too few to learn from; ${LEAST_RECORDS} are needed. The model in use stays.`,
      );
    onProgress('learning', records.length);
    const { model, rules, table } = linkRecords(records, { threshold: 0.5 });
    const versions = (await this.models.list(caller)).filter((one) => one.name === name).map(({ version }) => version);
    const learnt = toModelDocument(model, PERSON_COMPARISONS, (comparison) => table.featuresOf(comparison), {
      name,
      version: Math.max(0, ...versions) + 1,
      created: this.now().toISOString(),
      trainedOn: {
        description: 'mentions in the graph',
        records: records.length,
        candidatePairs: rules.reduce((sum, { pairs }) => sum + pairs, 0),
      },
    });
    const before = parseModel(await this.models.export(null, caller), PERSON_COMPARISONS, 'the model in use');
    return this.models.import(modelText(withTheRest(learnt, before)), caller);
  }

  /** Every visible mention with its person, as rows of a table. */
  async *clusters(caller: Caller): AsyncGenerator<readonly [id: string, cluster: string]> {
    const page = (after: string) => this.store.mentions(after, PAGE, caller);
    for await (const { id, personId } of pages(page, ({ id: last }) => last)) yield [id, personId];
  }

  /** Every visible pair that is linked or waits for a judgement, with its probability. */
  async *pairs(caller: Caller): AsyncGenerator<readonly [left: string, right: string, score: string]> {
    const links = (after: string) => this.store.links(after, PAGE, caller);
    const candidates = (after: string) => this.store.candidatePairs(after, PAGE, caller);
    for (const page of [links, candidates])
      for await (const { from, to, weight } of pages(page, ({ key }) => key))
        yield [from, to, probabilityOf(weight).toFixed(6)];
  }

  async blockingReport(caller: Caller): Promise<BlockingReport> {
    authorise(caller, 'resolve');
    const { mostInBlock } = await this.model(caller);
    const names = new Map(PERSON_RULES.map(({ code, name }) => [code, name]));
    const rows = await this.store.blockingReport(mostInBlock, caller);
    return { mostInBlock, rows: rows.map((row) => ({ ...row, name: names.get(row.rule) ?? row.rule })) };
  }
}

/** All rows of a list that comes in pages. */
async function* pages<Row>(
  page: (after: string) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): AsyncGenerator<Row> {
  for (let after: string | null = ''; after !== null; ) {
    const rows: readonly Row[] = await page(after);
    yield* rows;
    after = rows.length < PAGE ? null : keyOf(rows.at(-1)!);
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
