import { Command } from 'commander';
import { AsterismError } from '../../domain/errors.js';
import type { LookupAnswer } from '../../domain/views.js';
import { withExamples } from '../examples.js';
import { labelsOf } from '../node-label.js';
import { type AsOfOptions, toAsOf, withAsOf } from '../options/as-of-options.js';
import type { Terminal } from '../print/terminal.js';
import { withSession } from '../session.js';

interface Options extends AsOfOptions {
  readonly region?: string;
  readonly json?: boolean;
}

const MOST = 1_000;

/** `asterism lookup`: what is known of identifiers in any writing. */
export function lookupCommand(terminal: Terminal): Command {
  const command = new Command('lookup')
    .description(
      'look identifiers up, in any writing: phones, emails, handles, profile URLs, plates, devices, IPs, hashes',
    )
    .argument('<identifier...>', `up to ${MOST}; "-" reads more, one a line, from standard input`)
    .option('--region <code>', 'country of numbers without a prefix (default: ASTERISM_REGION)')
    .option('--json', 'print JSON');
  return withExamples(
    withAsOf(command),
    'asterism lookup "(312) 555-0134" someone@example.org',
    'cut -d, -f3 phones.csv | asterism lookup - --json',
  ).action(async (identifiers: string[], options: Options) => {
    const fromStdin = identifiers.includes('-') ? await lines(terminal.stdin) : [];
    const inputs = [...identifiers.filter((identifier) => identifier !== '-'), ...fromStdin];
    if (!inputs.length)
      throw new AsterismError('BAD_USER_INPUT', 'Standard input holds no identifier; give one a line.');
    if (inputs.length > MOST)
      throw new AsterismError(
        'BAD_USER_INPUT',
        `${inputs.length} identifiers are too many at once; ${MOST} are allowed.`,
      );
    const region = options.region === undefined ? null : await knownRegion(options.region);
    await withSession(terminal, async (session) => {
      const caller = await session.caller(toAsOf(options));
      const answers = await session.app.services.lookup.lookup(inputs, region, caller);
      if (options.json) return terminal.json(answers);
      const labels = await labelsOf(answers.flatMap(idsOf), session, caller);
      await terminal.table(
        [{ title: 'asked' }, { title: 'outcome' }, { title: 'id', whole: true }, { title: 'value' }],
        answers.flatMap((answer) => rowsOf(answer, labels)),
      );
    });
  });
}

/** Loads the table of countries only when one is named. */
async function knownRegion(text: string): Promise<string> {
  const { phoneRegion } = await import('../../services/phone-region.js');
  return phoneRegion(text);
}

const idsOf = (answer: LookupAnswer): readonly string[] => (answer.outcome === 'FOUND' ? answer.ids : []);

function rowsOf(answer: LookupAnswer, labels: Readonly<Record<string, string>>): (string | null)[][] {
  switch (answer.outcome) {
    case 'FOUND':
      return answer.ids.map((id, i) => [i ? '' : answer.input, i ? '' : 'found', id, labels[id] ?? null]);
    case 'NOT_FOUND':
      return [[answer.input, 'not found', null, answer.understoodAs.join(', ')]];
    case 'NOT_UNDERSTOOD':
      return [[answer.input, 'not understood', null, answer.reason]];
  }
}

async function lines(stream: NodeJS.ReadableStream): Promise<string[]> {
  const { createInterface } = await import('node:readline');
  const found: string[] = [];
  for await (const line of createInterface({ input: stream })) {
    if (line.trim()) found.push(line.trim());
    if (found.length > MOST) break;
  }
  return found;
}
