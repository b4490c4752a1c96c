import { PERSON_COMPARISONS } from '../../resolution/comparisons/person-comparisons.js';
import { type ModelDocument, toScoringModel } from '../../resolution/model/model-document.js';
import { parseModel } from '../../resolution/model/parse-model.js';
import { scoringModelOf } from '../../resolution/model/scoring-model.js';
import type { Deadline } from '../ports.js';
import type { ModelStore } from '../ports-of-models.js';
import { createPersonModel, type PersonModel } from './person-model.js';

export const modelId = ({ name, version }: Pick<ModelDocument, 'name' | 'version'>): string => `${name}@${version}`;

/** The model that is used: the one saved last, else the one that the package brings. */
export class ModelSource {
  #saved: { readonly id: string; readonly model: PersonModel } | null = null;
  #standard: Promise<PersonModel> | null = null;

  /** @param standard text of the model that the package brings */
  constructor(
    private readonly store: ModelStore,
    private readonly standard: () => Promise<string>,
  ) {}

  async current(deadline: Deadline): Promise<PersonModel> {
    const known = this.#saved;
    const saved = await this.store.current(known?.id ?? null, deadline);
    if (!saved) return this.#ofPackage();
    // A model that was saved never changes, so its document is read once.
    if (saved.document === null) return known!.model;
    this.#saved = { id: saved.id, model: this.read(saved.document, saved.id) };
    return this.#saved.model;
  }

  #ofPackage(): Promise<PersonModel> {
    this.#standard ??= this.standard().then((text) => this.read(text, 'the standard model'));
    return this.#standard;
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
