import type { JudgementOutcome } from '../../services/resolution/judgement-service.js';
import type { Terminal } from './terminal.js';

/** Prints a judgement, who is who now, and how to take it back. */
export function printOutcome(
  terminal: Terminal,
  { judgement, before, after, moved, contradicts }: JudgementOutcome,
): void {
  const people = (count: number): string => (count === 1 ? 'one person' : `${count} people`);
  terminal.print(`${people(before.length)} before, ${people(after.length)} now:`);
  for (const person of after) {
    const own = moved.filter(({ personId }) => personId === person).map(({ mentionId }) => mentionId);
    terminal.print(`  ${person}: ${own.join(', ')}`);
  }
  if (contradicts.length) terminal.note(`It contradicts ${contradicts.join(', ')}; both stand.`);
  if (judgement.ended) terminal.print(`Withdrawn: ${judgement.id}.`);
  else terminal.note(`To take it back: asterism resolve withdraw ${judgement.id} --reason "…"`);
}
