import { Command, Option } from 'commander';
import { AsterismError } from '../../domain/errors.js';
import { type Clearance, LEVELS, type Level, parseMarking } from '../../domain/marking.js';
import type { ApiKey } from '../../services/ports.js';
import { withExamples } from '../examples.js';
import type { Terminal } from '../print/terminal.js';
import { withSession } from '../session.js';

interface CreateOptions {
  readonly level: string;
  readonly compartments: string;
  readonly admin?: boolean;
  readonly json?: boolean;
}

/** `asterism key create|list|revoke`: who may ask the API, and what they may see. */
export function keyCommand(terminal: Terminal): Command {
  const key = new Command('key').description('make, list and revoke keys for the API');
  return withExamples(
    key.addCommand(createCommand(terminal)).addCommand(listCommand(terminal)).addCommand(revokeCommand(terminal)),
    'asterism key create "web client" --level RESTRICTED --compartments CASE-12,VICE',
    'asterism key list',
  );
}

function createCommand(terminal: Terminal): Command {
  const command = new Command('create')
    .description('make a key; it is shown once and stored as a hash')
    .argument('<name>', 'who or what it is for')
    .addOption(new Option('--level <level>', `highest level it may see: ${LEVELS.join(', ')}`).makeOptionMandatory())
    .option('--compartments <list>', 'compartments it holds, separated by commas; "*" for all', '')
    .option('--admin', 'may ingest, retract and manage keys')
    .option('--json', 'print JSON');
  return withExamples(
    command,
    'asterism key create "web client" --level RESTRICTED --compartments CASE-12,VICE',
    'asterism key create operator --level SEALED --compartments "*" --admin',
  ).action((name: string, options: CreateOptions) => {
    const clearance = toClearance(options);
    return withSession(terminal, async ({ app, caller }) => {
      const made = await app.services.keys.create({ name, clearance, admin: options.admin ?? false }, await caller());
      if (options.json) return terminal.json({ ...made.key, secret: made.secret });
      terminal.note(`Key ${made.key.id} for this is shown only now; keep it safe:`);
      terminal.print(made.secret);
    });
  });
}

function listCommand(terminal: Terminal): Command {
  const command = new Command('list')
    .description('list all keys, without their secrets')
    .option('--json', 'print JSON');
  return withExamples(command, 'asterism key list', 'asterism key list --json').action((options: { json?: boolean }) =>
    withSession(terminal, async ({ app, caller }) => {
      const keys = await app.services.keys.list(await caller());
      if (options.json) return terminal.json(keys);
      await terminal.table(
        [
          { title: 'id', whole: true },
          { title: 'name' },
          { title: 'sees' },
          { title: 'administrator' },
          { title: 'made' },
          { title: 'revoked' },
        ],
        keys.map((key) => [
          key.id,
          key.name,
          clearanceText(key),
          key.admin ? 'yes' : 'no',
          key.createdAt,
          key.revokedAt,
        ]),
      );
    }),
  );
}

function revokeCommand(terminal: Terminal): Command {
  const command = new Command('revoke')
    .description('make a key useless, within a second')
    .argument('<id>', 'id of the key');
  return withExamples(
    command,
    'asterism key revoke key:0123456789abcdef',
    'asterism key list --json | jq -r ".[].id"',
  ).action((id: string) =>
    withSession(terminal, async ({ app, caller }) => {
      const revoked = await app.services.keys.revoke(id, await caller());
      if (!revoked) throw new AsterismError('NOT_FOUND', `There is no key "${id}". See "asterism key list".`);
      terminal.print(`${id} is revoked.`);
    }),
  );
}

function toClearance({ level, compartments }: CreateOptions): Clearance {
  const all = compartments.trim() === '*';
  const marking = parseMarking(all || !compartments.trim() ? level : `${level}//${compartments}`);
  return { level: marking.level satisfies Level, compartments: all ? '*' : marking.compartments };
}

const clearanceText = ({ clearance: { level, compartments } }: ApiKey): string =>
  compartments === '*' ? `${level}, all compartments` : [level, ...compartments].join(', ');
