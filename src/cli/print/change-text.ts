import type { Cause, Explained } from '../../domain/change-views.js';

/** Causes that a line tells. */
const TOLD = 3;

/** Why something changed, in one line; its text comes from data. */
export function whyText({ why, whyCount }: Explained): string {
  const told = why.slice(0, TOLD).map(causeText).join('; ');
  return whyCount > TOLD ? `${told}; and ${whyCount - TOLD} more` : told;
}

const causeText = ({ kind, id, at, by, reason, detail }: Cause): string =>
  [
    kind.toLowerCase().replaceAll('_', ' '),
    id,
    ...(detail === null ? [] : [`(${detail})`]),
    ...(at === null ? [] : [`on ${at}`]),
    ...(by === null ? [] : [`by ${by}`]),
    ...(reason === null ? [] : [`"${reason}"`]),
  ].join(' ');
