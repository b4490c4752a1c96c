import { parsePattern } from '../../../analysis/patterns/parse-pattern.js';
import { inputValues } from '../../../analysis/patterns/pattern-inputs.js';
import { type AnalysisScope, WHOLE_GRAPH } from '../../../domain/analysis-scope.js';
import { AsterismError } from '../../../domain/errors.js';
import type { AnalysisJob, JobOptions } from '../analysis-job.js';
import { MOST_SWEPT, type PatternService } from '../pattern-service.js';

/** Options beside the inputs of the pattern. */
const OWN = ['pattern', 'document'];

/**
 * One item for each answer of a pattern in the whole graph. The options hold the document itself: a finding says what
 * was asked, though the pattern is deleted or was never shared with who verifies it.
 */
export const patternJob = (patterns: PatternService): AnalysisJob => ({
  name: 'pattern',
  description: 'all answers of a pattern in the whole graph',
  defaults: { pattern: '' },
  async prepare(given, caller) {
    if (given['document'] !== undefined) return given;
    const { pattern = '' } = given;
    if (pattern === '')
      throw new AsterismError(
        'BAD_USER_INPUT',
        'Which pattern? Name it with --pattern, such as two-children-one-phone.',
      );
    const { id, document } = await patterns.find(String(pattern), caller);
    return { ...given, pattern: id, document };
  },
  optionsOf(given) {
    const pattern = parsePattern(String(given['document'] ?? ''));
    const name = `${pattern.name}@${pattern.version}`;
    const told = String(given['pattern'] ?? name);
    if (told !== name && !told.endsWith(`/${name}`))
      throw new AsterismError('BAD_USER_INPUT', `The document is "${name}", not "${told.slice(0, 60)}". Name that.`);
    const values = inputValues(pattern, inputsOf(given));
    if (OWN.some((own) => values.has(own)))
      throw new AsterismError('BAD_USER_INPUT', `Rename the inputs ${OWN.join(', ')} of the pattern to sweep it.`);
    return { ...Object.fromEntries(values), pattern: told, document: JSON.stringify(pattern) };
  },
  async *items({ scope, options, caller, relyOnAll, leaveOut }) {
    refusePart(scope);
    await relyOnAll();
    const document = String(options['document']);
    const { answers } = parsePattern(document);
    const { matches, more, cut } = await patterns.sweep(document, inputsOf(options), caller);
    if (more) leaveOut(`Only the first ${MOST_SWEPT} answers were kept, of more. Ask with stricter inputs.`);
    if (cut) leaveOut(`Of ${cut} answers not all proofs were read.`);
    for (const { items, reportIds, from, to } of matches) {
      const answer = items.filter(({ name }) => answers.includes(name));
      yield {
        key: answer.map(({ name, ids }) => `${name}=${ids.join(',')}`).join(' '),
        content: { items, from, to },
        reportIds,
        entityIds: [...new Set(items.flatMap(({ ids }) => ids))].sort(),
      };
    }
  },
});

const inputsOf = (given: JobOptions): Record<string, number> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (OWN.includes(name) ? [] : [[name, Number(value)]])),
  );

function refusePart(scope: AnalysisScope): void {
  if (JSON.stringify(scope) === JSON.stringify(WHOLE_GRAPH)) return;
  throw new AsterismError('BAD_USER_INPUT', 'A pattern is asked of the whole graph. Leave the scope out.');
}
