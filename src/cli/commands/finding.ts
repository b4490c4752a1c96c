import { Command } from 'commander';
import { withExamples } from '../examples.js';
import type { Terminal } from '../print/terminal.js';
import { affectedCommand } from './finding/affected.js';
import { compareCommand } from './finding/compare.js';
import { listCommand } from './finding/list.js';
import { showCommand } from './finding/show.js';
import { verifyCommand } from './finding/verify.js';

/** `asterism finding …`: what analyses found and kept. */
export function findingCommand(terminal: Terminal): Command {
  const finding = new Command('finding').description('list, show, compare and verify what analyses found and kept');
  const commands = [listCommand, showCommand, compareCommand, verifyCommand, affectedCommand];
  return withExamples(
    commands.reduce((group, command) => group.addCommand(command(terminal)), finding),
    'asterism finding list --job communities',
    'asterism finding verify groups.jsonl',
  );
}
