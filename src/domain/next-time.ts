import type { Recurrence } from './analysis-run.js';
import { AsterismError } from './errors.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A year. */
const MOST_HOURS = 366 * 24;

/** @throws AsterismError BAD_USER_INPUT unless it says exactly one of the two, and that well */
export function checkedRecurrence({ everyHours, dailyAt }: Recurrence): Recurrence {
  if ((everyHours === null) === (dailyAt === null))
    throw wrong('Say either every how many hours, or daily at what time.');
  if (everyHours !== null && !(Number.isInteger(everyHours) && everyHours >= 1 && everyHours <= MOST_HOURS))
    throw wrong(`Every how many hours must be a whole number from 1 to ${MOST_HOURS}; it is ${everyHours}.`);
  if (dailyAt !== null && !/^([01]\d|2[0-3]):[0-5]\d$/.test(dailyAt))
    throw wrong(`"${dailyAt.slice(0, 20)}" is no time of day. Write it as 03:30, in UTC.`);
  return { everyHours, dailyAt };
}

/**
 * The first time after `now`. Times that nobody was there for are passed over.
 * @param due when it was last to be run
 */
export function nextTime({ everyHours, dailyAt }: Recurrence, due: string, now: string): string {
  const at = Date.parse(now);
  if (dailyAt !== null) {
    const today = Date.parse(`${now.slice(0, 10)}T${dailyAt}:00.000Z`);
    return new Date(today > at ? today : today + DAY_MS).toISOString();
  }
  const step = (everyHours ?? 1) * HOUR_MS;
  const missed = Math.max(0, Math.floor((at - Date.parse(due)) / step));
  return new Date(Date.parse(due) + (missed + 1) * step).toISOString();
}

const wrong = (message: string): AsterismError => new AsterismError('BAD_USER_INPUT', message);
