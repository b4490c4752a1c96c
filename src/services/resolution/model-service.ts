import { AsterismError } from '../../domain/errors.js';
import { weightsChart } from '../../resolution/charts/weights-chart.js';
import { PERSON_COMPARISONS } from '../../resolution/comparisons/person-comparisons.js';
import { parseModel } from '../../resolution/model/parse-model.js';
import { authorise } from '../authorise.js';
import type { Caller } from '../caller.js';
import { notBlank } from '../limits.js';
import type { ModelRecord, ModelStore } from '../ports-of-models.js';
import { modelId } from './model-source.js';

/** Longest model that is taken, in characters. */
const MOST_TEXT = 20_000_000;

/** A model for people and programs to read. */
export interface ShownModel {
  readonly id: string;
  readonly document: string;
  readonly chart: string;
}

/** Versions of models: kept with the graph, exported and imported as JSON. */
export class ModelService {
  constructor(
    private readonly store: ModelStore,
    private readonly standard: () => Promise<string>,
    private readonly now: () => Date,
  ) {}

  /** The newest first; none when only the standard model is there. */
  async list(caller: Caller): Promise<ModelRecord[]> {
    return this.store.list(caller);
  }

  /** JSON of a version, or of the one that is used. @throws AsterismError NOT_FOUND */
  async export(id: string | null, caller: Caller): Promise<string> {
    authorise(caller, 'resolve');
    if (id === null) return (await this.store.current(null, caller))?.document ?? (await this.standard());
    const document = await this.store.find(id, caller);
    if (document !== null) return document;
    throw new AsterismError('NOT_FOUND', `There is no model "${id.slice(0, 60)}". List them to see which there are.`);
  }

  /**
   * A version, or the one that is used, as JSON and as a picture of its match weights (SVG).
   * @throws AsterismError NOT_FOUND
   */
  async show(id: string | null, caller: Caller): Promise<ShownModel> {
    const document = await this.export(id, caller);
    const model = parseModel(document, PERSON_COMPARISONS, id ?? 'the model');
    return { id: modelId(model), document, chart: weightsChart(model) };
  }

  /**
   * Keeps a model and uses it from now on. What was decided stays until it is resolved again.
   * @throws AsterismError BAD_FILE when it is no model of people, CONFLICT when another has its name and version
   */
  async import(text: string, caller: Caller): Promise<ModelRecord> {
    authorise(caller, 'resolve');
    const document = notBlank('document', text, MOST_TEXT, 'Give the JSON of a model.');
    const model = parseModel(document, PERSON_COMPARISONS, 'the model');
    const id = modelId(model);
    const known = await this.store.find(id, caller);
    if (known !== null && known !== document)
      throw new AsterismError(
        'CONFLICT',
        `There is another model "${id}". Give this one another version: links name the model that made them.`,
      );
    const savedAt = this.now().toISOString();
    const { name, version } = model;
    await this.store.save({ id, name, version, by: caller.keyId, savedAt, document }, caller);
    return { id, name, version, by: caller.keyId, savedAt, current: true };
  }
}
