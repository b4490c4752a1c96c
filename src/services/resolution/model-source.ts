import { PERSON_COMPARISONS } from '../../resolution/comparisons/person-comparisons.js';
import { type ModelDocument, toScoringModel } from '../../resolution/model/model-document.js';
import { parseModel } from '../../resolution/model/parse-model.js';
import { scoringModelOf } from '../../resolution/model/scoring-model.js';
import type { Deadline } from '../ports.js';
import type { ModelStore } from '../ports-of-resolution.js';
import { createPersonModel, type PersonModel } from './person-model.js';

export const modelId = ({ name, version }: Pick<ModelDocument, 'name' | 'version'>): string => `${name}@${version}`;

/** The model that is used: the one saved last, else the one that the package brings. */
export class ModelSource {
  #known: { readonly text: string; readonly model: PersonModel } | null = null;

  /** @param standard text of the model that the package brings */
  constructor(
    private readonly store: ModelStore,
    private readonly standard: () => Promise<string>,
  ) {}

  async current(deadline: Deadline): Promise<PersonModel> {
    const saved = await this.store.current(deadline);
    const text = saved?.document ?? (await this.standard());
    if (this.#known?.text !== text) this.#known = { text, model: this.read(text, saved?.id ?? 'the standard model') };
    return this.#known.model;
  }

  /** @throws AsterismError BAD_FILE when it is no model of people */
  read(text: string, name: string): PersonModel {
    const { comparisons, scoring } = scoringModelOf(
      toScoringModel(parseModel(text, PERSON_COMPARISONS, name)),
      PERSON_COMPARISONS,
    );
    return createPersonModel(comparisons, scoring);
  }
}
