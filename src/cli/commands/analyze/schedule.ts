import { Command } from 'commander';
import type { AnalysisSchedule } from '../../../domain/analysis-run.js';
import { checkedRecurrence } from '../../../domain/next-time.js';
import { withExamples } from '../../examples.js';
import { type JobSettings, toJobOptions, withJobOptions } from '../../options/job-options.js';
import { withFirst } from '../../options/page-options.js';
import { type ScopeOptions, toScope, withScope } from '../../options/scope-options.js';
import { wholeNumber } from '../../options/whole-number.js';
import type { Terminal } from '../../print/terminal.js';
import { withSession } from '../../session.js';

interface Options extends ScopeOptions, JobSettings {
  readonly everyHours?: number;
  readonly dailyAt?: string;
  readonly json?: boolean;
}

/** `asterism analyze schedule …`: analyses that the service runs again and again. */
export function scheduleCommand(terminal: Terminal): Command {
  const group = new Command('schedule').description('have the service run an analysis again and again');
  for (const command of [addCommand, listCommand, removeCommand]) group.addCommand(command(terminal));
  return withExamples(
    group,
    'asterism analyze schedule add hidden-pairs --daily-at 03:30',
    'asterism analyze schedule list',
  );
}

function addCommand(terminal: Terminal): Command {
  const command = new Command('add')
    .description('have an analysis run every so many hours from now on, or daily')
    .argument('<job>', 'name of the analysis')
    .option('--every-hours <number>', 'every so many hours', wholeNumber(1, 8_784))
    .option('--daily-at <time>', 'daily at this time in UTC, such as 03:30')
    .option('--json', 'print JSON');
  return withExamples(
    withJobOptions(withScope(command)),
    'asterism analyze schedule add hidden-pairs --daily-at 03:30',
    'asterism analyze schedule add pattern --pattern two-children-one-phone --every-hours 6 --json',
  ).action((job: string, options: Options) => {
    const recurrence = checkedRecurrence({
      everyHours: options.everyHours ?? null,
      dailyAt: options.dailyAt ?? null,
    });
    return withSession(terminal, async (session) => {
      const caller = await session.caller();
      const scope = await toScope(options, session, caller);
      const asked = { job, scope, options: toJobOptions(options), ...recurrence };
      const schedule = await session.app.services.analysisSchedules.schedule(asked, caller);
      if (options.json) return terminal.json(schedule);
      terminal.print(`${schedule.id}: ${howOften(schedule)}, next at ${schedule.nextAt}.`);
      terminal.note('A running service ("asterism start") runs it; one that is not there then runs it when it is.');
    });
  });
}

function listCommand(terminal: Terminal): Command {
  const command = new Command('list').description('list the schedules that stand').option('--json', 'print JSON');
  return withExamples(
    withFirst(command),
    'asterism analyze schedule list',
    'asterism analyze schedule list --json',
  ).action(({ first, json }: { readonly first: number; readonly json?: boolean }) =>
    withSession(terminal, async ({ app, caller }) => {
      const { schedules, more } = await app.services.analysisSchedules.list({ first }, await caller());
      if (json) return terminal.json({ schedules, more });
      await terminal.table(
        [
          { title: 'id', whole: true },
          { title: 'job' },
          { title: 'how often' },
          { title: 'next' },
          { title: 'last run', whole: true },
          { title: 'parameters' },
        ],
        schedules.map((one) => [one.id, one.job, howOften(one), one.nextAt, one.lastRunId, one.parameters]),
      );
      if (more) terminal.note('There are more; ask for more with --first.');
    }),
  );
}

function removeCommand(terminal: Terminal): Command {
  return withExamples(
    new Command('remove')
      .description('end a schedule; a run that it started goes on')
      .argument('<id>', 'id of the schedule, from "asterism analyze schedule list"')
      .option('--json', 'print JSON'),
    'asterism analyze schedule remove schedule:AbC',
    'asterism analyze schedule remove schedule:AbC --json',
  ).action((id: string, { json }: { readonly json?: boolean }) =>
    withSession(terminal, async ({ app, caller }) => {
      await app.services.analysisSchedules.remove(id, await caller());
      if (json) return terminal.json({ id, removed: true });
      terminal.print(`${id} is removed.`);
    }),
  );
}

const howOften = ({ everyHours, dailyAt }: AnalysisSchedule): string =>
  dailyAt === null ? `every ${everyHours} hours` : `daily at ${dailyAt} UTC`;
