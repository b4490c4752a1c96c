import { Command } from 'commander';
import { withExamples } from '../examples.js';
import type { Terminal } from '../print/terminal.js';
import { blockingReportCommand } from './resolve/blocking-report.js';
import { candidatesCommand } from './resolve/candidates.js';
import { chartCommand } from './resolve/chart.js';
import { evaluateCommand } from './resolve/evaluate.js';
import { exportCommand } from './resolve/export.js';
import { howCommand } from './resolve/how.js';
import { judgeCommand } from './resolve/judge.js';
import { mergeCommand } from './resolve/merge.js';
import { modelCommand } from './resolve/model.js';
import { runCommand } from './resolve/run.js';
import { splitCommand } from './resolve/split.js';
import { trainCommand } from './resolve/train.js';
import { whyCommand } from './resolve/why.js';
import { withdrawCommand } from './resolve/withdraw.js';

/** `asterism resolve …`: decides who is who, takes judgements, and shows how good the decisions are. */
export function resolveCommand(terminal: Terminal): Command {
  const resolve = new Command('resolve').description(
    'decide who is who, judge and undo decisions, train models, measure and show',
  );
  const commands = [
    runCommand,
    trainCommand,
    modelCommand,
    blockingReportCommand,
    candidatesCommand,
    whyCommand,
    howCommand,
    judgeCommand,
    mergeCommand,
    splitCommand,
    withdrawCommand,
    exportCommand,
    evaluateCommand,
    chartCommand,
  ];
  return withExamples(
    commands.reduce((group, command) => group.addCommand(command(terminal)), resolve),
    'asterism resolve candidates --children',
    'asterism resolve why person:AbC person:XyZ --chart why.svg',
  );
}
