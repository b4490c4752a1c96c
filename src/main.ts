import { runCli } from './cli/run-cli.js';

// The process of the service: what "asterism start" does, with the same options.
await runCli(['start', ...process.argv.slice(2)]);
