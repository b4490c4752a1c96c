import { beforeAll, describe, expect, it } from '@jest/globals';
import type { AsterismError } from '../../../../src/domain/errors.js';
import { PERSON_COMPARISONS } from '../../../../src/resolution/comparisons/person-comparisons.js';
import { FeatureColumn } from '../../../../src/resolution/feature-column.js';
import {
  type ModelDocument,
  toModelDocument,
  toScoringModel,
} from '../../../../src/resolution/model/model-document.js';
import { modelText } from '../../../../src/resolution/model/model-text.js';
import { parseModel } from '../../../../src/resolution/model/parse-model.js';
import { createScorer } from '../../../../src/resolution/model/scorer.js';
import { madeUpPeople } from '../made-up-people.js';
import { trainedOn } from '../trained-on.js';

const ORIGIN = {
  created: '2026-01-02T03:04:05Z',
  trainedOn: { description: 'made-up people', records: 400, candidatePairs: 1_000 },
};
const { records } = madeUpPeople(200);
const { comparisons, features, scoring, scorer } = trainedOn(records);

describe('a model as a document', () => {
  let document: ModelDocument;
  beforeAll(() => {
    document = toModelDocument(
      scoring.model,
      PERSON_COMPARISONS,
      (comparison) => FeatureColumn.of(comparison, records).counted(),
      ORIGIN,
    );
  });
  const parse = (text: string) => parseModel(text, PERSON_COMPARISONS, 'model.json');
  /** The document with another value at a path like `comparisons.2.name`. */
  const withValue = (path: string, value: unknown): string => {
    const copy = structuredClone(document);
    const parts = path.split('.');
    const last = parts.pop()!;
    const at = parts.reduce<object>((each, part) => Reflect.get(each, part), copy);
    Reflect.set(at, last, value);
    return JSON.stringify(copy);
  };
  const complaint = (text: string): AsterismError => {
    try {
      parse(text);
    } catch (error) {
      return error as AsterismError;
    }
    throw new Error('The model was taken.');
  };

  it('is the same after it was written and read', () => {
    expect(parse(modelText(document))).toEqual(document);
  });

  it('scores every pair as the trained model did, to the last bit', () => {
    const loaded = toScoringModel(parse(modelText(document)));
    const again = createScorer(loaded.model, comparisons, features, loaded.terms);
    for (let a = 0; a < 40; a += 1)
      for (let b = a + 1; b < 40; b += 1) expect(again.weight(a, b)).toBe(scorer.weight(a, b));
  });

  it('has its comparisons in the order in which they are known, whatever the order in the file', () => {
    expect(parse(withValue('comparisons', [...document.comparisons].reverse()))).toEqual(document);
  });

  it.each<[string, string, unknown, string, string]>([
    ['an m of 0', 'comparisons.2.levels.0.m', 0, 'comparisons[2].levels[0].m', 'between 0 and 1'],
    ['a u of 1', 'comparisons.0.levels.1.u', 1, 'comparisons[0].levels[1].u', 'between 0 and 1'],
    ['NaN, written as null', 'comparisons.1.levels.0.m', Number.NaN, 'comparisons[1].levels[0].m', 'must be a number'],
    ['a text for a number', 'prior', '0.5', 'prior', 'must be a number'],
    ['a missing number', 'comparisons.2.levels.3.u', undefined, 'comparisons[2].levels[3].u', 'is missing'],
    ['a prior of 1', 'prior', 1, 'prior', 'between 0 and 1'],
    ['levels that do not sum to 1', 'comparisons.1.levels.0.m', 0.01, 'comparisons[1].levels', 'sum to'],
    ['an unknown comparison', 'comparisons.3.name', 'shoe size', 'comparisons[3].name', 'known are: given name'],
    ['an unknown level', 'comparisons.0.levels.1.name', 'nearly', 'comparisons[0].levels', '"one letter differs"'],
    ['another version of the format', 'format', 'asterism-model/9', 'format', 'reads "asterism-model/1"'],
    ['more terms than values', 'comparisons.0.terms.total', 1, 'comparisons[0].terms.total', 'less than'],
    ['a share of 0', 'comparisons.0.terms.unseen', 0, 'comparisons[0].terms.unseen', 'above 0'],
    [
      'a count below 0',
      'comparisons.0.terms.total',
      -1,
      'comparisons[0].terms.total',
      'is -1, but must be a whole number',
    ],
    ['half a record', 'trainedOn.records', 2.5, 'trainedOn.records', 'is 2.5, but must be a whole number'],
    [
      'labels without their number',
      'trainedOn.labelledPairs',
      { same: 3 },
      'trainedOn.labelledPairs.different',
      'is missing, but must be a whole number',
    ],
    ['a single level', 'comparisons.0.levels', [], 'comparisons[0].levels', 'two levels or more'],
    ['no comparison', 'comparisons', [], 'comparisons', 'Too small'],
    ['a field nobody knows', 'weights', 1, 'the document', 'weights'],
  ])('is refused with %s, and told where and why', (_, at, value, path, text) => {
    const { code, message } = complaint(withValue(at, value));
    expect(code).toBe('BAD_FILE');
    expect(message).toContain(`${path}: `);
    expect(message).toContain(text);
  });

  it('is refused with a comparison or a term that comes twice', () => {
    const [first] = document.comparisons;
    expect(complaint(withValue('comparisons.5', first)).message).toContain(
      'comparisons[5].name: "given name" comes twice',
    );
    const term = first!.terms.counts[0];
    const twice = withValue('comparisons.0.terms.counts', [term, term]);
    expect(complaint(twice).message).toContain('comparisons[0].terms.counts: has a term twice');
  });

  it.each(['', 'null', '[]', '{"prior": NaN}', '7'])('is refused as %s', (text) => {
    expect(complaint(text).code).toBe('BAD_FILE');
  });

  it('is refused with a number too large to be one', () => {
    const text = JSON.stringify({ ...document, prior: 'LARGE' }).replace('"LARGE"', '1e999');
    expect(complaint(text).message).toContain('prior: is Infinity, but must be');
  });

  it('keeps how many judged pairs it was learnt from', () => {
    const labelledPairs = { same: 3, different: 1 };
    expect(parse(withValue('trainedOn.labelledPairs', labelledPairs)).trainedOn).toMatchObject({ labelledPairs });
  });

  it('tells at most five faults at once and how many more there are', () => {
    const impossible = document.comparisons[0]!.levels.map((level) => ({ ...level, m: 2 }));
    const { message } = complaint(withValue('comparisons.0.levels', impossible));
    expect(message).toContain(`(and ${impossible.length - 5} more).`);
  });
});
