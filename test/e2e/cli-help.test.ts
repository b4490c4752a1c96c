import { describe, expect, it } from '@jest/globals';
import { runCommand } from './cli-command.js';

const COMMANDS = [
  ...[
    'start',
    'ingest',
    'lookup',
    'search',
    'neighbourhood',
    'connections',
    'hidden',
    'timeline',
    'retract',
    'restore',
  ],
  ...['movements', 'circuit', 'co-location', 'pattern', 'pattern list', 'pattern show', 'pattern validate'],
  ...['pattern run', 'pattern save', 'pattern delete'],
  ...['runs', 'key', 'key create', 'key list', 'key revoke', 'sample', 'reset', 'tour', 'health', 'digest'],
  ...['resolve', 'resolve evaluate', 'resolve chart', 'resolve chart waterfall', 'resolve chart weights'],
  ...['resolve chart thresholds', 'resolve chart reliability', 'resolve run', 'resolve train', 'resolve export'],
  ...['resolve blocking-report', 'resolve candidates', 'resolve why', 'resolve how', 'resolve judge', 'resolve merge'],
  ...['resolve split', 'resolve withdraw', 'resolve model', 'resolve model list', 'resolve model export'],
  ...['resolve model import', 'network'],
  ...['communities', 'bridges', 'centrality', 'glue', 'set-aside', 'set-aside add', 'set-aside withdraw'],
  ...['set-aside list', 'analyze', 'finding', 'finding list', 'finding show', 'finding compare', 'finding verify'],
  ...['finding affected', 'analyze run', 'analyze start', 'analyze runs', 'analyze cancel', 'analyze schedule'],
  ...['analyze schedule add', 'analyze schedule list', 'analyze schedule remove'],
  ...['query-behind', 'changes'],
];

describe('asterism --help', () => {
  it.each(COMMANDS)('describes "%s" with two examples', async (name) => {
    const { code, stdout } = await runCommand([...name.split(' '), '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: asterism ${name}`);
    expect(stdout.match(/^ {2}\$ /gm)).toHaveLength(2);
  });

  it('does not load the service, so that it is quick', async () => {
    // Node names every module that it loads on standard error.
    const { stdout, stderr } = await runCommand(['--help'], { environment: { NODE_DEBUG: 'esm' } });
    expect(stdout).toContain('Exit codes:');
    expect(stderr).toContain('dist/cli/program.js');
    for (const heavy of ['type-graphql', 'neo4j-driver', 'dist/app.js', 'cli-progress', 'cli-table3', 'zod'])
      expect(stderr).not.toContain(heavy);
  });
});
