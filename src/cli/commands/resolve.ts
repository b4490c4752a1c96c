import { Command } from 'commander';
import { withExamples } from '../examples.js';
import type { Terminal } from '../print/terminal.js';
import { chartCommand } from './resolve/chart.js';
import { evaluateCommand } from './resolve/evaluate.js';

/** `asterism resolve …`: how good the decisions on who is who are, and how they look. */
export function resolveCommand(terminal: Terminal): Command {
  const resolve = new Command('resolve').description('judge and show decisions on who is who');
  return withExamples(
    resolve.addCommand(evaluateCommand(terminal)).addCommand(chartCommand(terminal)),
    'asterism resolve evaluate --clusters clusters.csv --pairs pairs.csv --truth truth.csv',
    'asterism resolve chart weights model.json --out weights.svg',
  );
}
