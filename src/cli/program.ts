import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { analyzeCommand } from './commands/analyze.js';
import { bridgesCommand } from './commands/bridges.js';
import { centralityCommand } from './commands/centrality.js';
import { changesCommand } from './commands/changes.js';
import { circuitCommand } from './commands/circuit.js';
import { coLocationCommand } from './commands/co-location.js';
import { communitiesCommand } from './commands/communities.js';
import { connectionsCommand } from './commands/connections.js';
import { digestCommand } from './commands/digest.js';
import { findingCommand } from './commands/finding.js';
import { glueCommand } from './commands/glue.js';
import { healthCommand } from './commands/health.js';
import { hiddenCommand } from './commands/hidden.js';
import { ingestCommand } from './commands/ingest.js';
import { keyCommand } from './commands/key.js';
import { linkCommand } from './commands/link.js';
import { lookupCommand } from './commands/lookup.js';
import { movementsCommand } from './commands/movements.js';
import { neighbourhoodCommand } from './commands/neighbourhood.js';
import { networkCommand } from './commands/network.js';
import { patternCommand } from './commands/pattern.js';
import { queryBehindCommand } from './commands/query-behind.js';
import { resetCommand } from './commands/reset.js';
import { resolveCommand } from './commands/resolve.js';
import { restoreCommand } from './commands/restore.js';
import { retractCommand } from './commands/retract.js';
import { runsCommand } from './commands/runs.js';
import { sampleCommand } from './commands/sample.js';
import { searchCommand } from './commands/search.js';
import { setAsideCommand } from './commands/set-aside.js';
import { startCommand } from './commands/start.js';
import { timelineCommand } from './commands/timeline.js';
import { tourCommand } from './commands/tour.js';
import { withExamples } from './examples.js';
import type { Terminal } from './print/terminal.js';

const EXIT_CODES = `
Exit codes: 0 done · 1 defect · 2 wrong usage or input · 3 done with rejects · 4 not found
            5 something is not available or not set up · 130 interrupted
Settings are environment variables; the README lists them.`;

/** The whole command line. Commands load what they need only when they run, so that help is quick. */
export function createProgram(terminal: Terminal): Command {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const program = new Command('asterism')
    .description('Joins the dots across records, so that missing and exploited children are found sooner.')
    .version(version)
    .option('--debug', 'show where in the program an error comes from');
  const commands = [
    startCommand,
    ingestCommand,
    lookupCommand,
    searchCommand,
    neighbourhoodCommand,
    connectionsCommand,
    networkCommand,
    hiddenCommand,
    communitiesCommand,
    bridgesCommand,
    centralityCommand,
    glueCommand,
    changesCommand,
    setAsideCommand,
    analyzeCommand,
    findingCommand,
    timelineCommand,
    movementsCommand,
    circuitCommand,
    coLocationCommand,
    patternCommand,
    queryBehindCommand,
    retractCommand,
    restoreCommand,
    runsCommand,
    keyCommand,
    linkCommand,
    resolveCommand,
    sampleCommand,
    resetCommand,
    tourCommand,
    healthCommand,
    digestCommand,
  ];
  for (const command of commands) program.addCommand(command(terminal));
  withExamples(program, 'asterism start', 'asterism ingest tips.csv --source cybertips', 'asterism hidden person:AbC');
  program.addHelpText('after', EXIT_CODES);
  adapt(program, terminal);
  return program;
}

/** Makes a command and its subcommands throw instead of ending the process, and write to the terminal. */
function adapt(command: Command, terminal: Terminal): void {
  command.exitOverride().showHelpAfterError(`Run "asterism ${pathOf(command)}--help" for how to use it.`);
  command.configureOutput({
    writeOut: (text) => terminal.stdout.write(text),
    writeErr: (text) => terminal.stderr.write(text),
    getOutHelpWidth: () => terminal.stdout.columns ?? 100,
  });
  for (const subcommand of command.commands) adapt(subcommand, terminal);
}

function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)}${command.name()} ` : '';
}
