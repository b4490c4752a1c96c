import type { ScopeSummary } from '../../services/analysis/scope-analysis-service.js';
import { safeText } from './safe-text.js';
import type { Terminal } from './terminal.js';

/** Says how much an answer was computed from, and what was left out. */
export function noteScope(terminal: Terminal, { entities, links, reports, cut }: ScopeSummary): void {
  const n = (value: number): string => value.toLocaleString('en-US');
  terminal.note(`From ${n(reports)} reports: ${n(entities)} entities, ${n(links)} links.`);
  for (const sentence of cut) terminal.note(`Left out: ${safeText(sentence)}`);
}
