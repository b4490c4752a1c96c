import type { Random } from '../../../domain/random.js';
import type { SheetName } from './sheet-name.js';
import { FIRST_INSTANT, LAST_INSTANT, type World } from './world.js';

const DAY = 86_400_000;
const SECOND = 1000;
const HOUR = 3600 * SECOND;
/** Midnight in the middle of the country, so that nights are quiet everywhere. */
const LOCAL_MIDNIGHT = 6 * HOUR;

/** Instant (epoch ms) a row tells of: rows of a file follow each other from day to day, mostly in waking hours. */
export function rowInstant(world: World, sheet: SheetName, index: number): number {
  const share = (index + 0.5) / world.extent.rows[sheet];
  const day = Math.floor((FIRST_INSTANT + share * (LAST_INSTANT - FIRST_INSTANT - 2 * DAY)) / DAY) * DAY;
  return day + LOCAL_MIDNIGHT + timeOfDay(world.random('clock', sheet, index));
}

function timeOfDay(random: Random): number {
  const waking = 7 + (random.unit() + random.unit()) * 8.5;
  const hours = random.chance(0.9) ? waking : random.unit() * 24;
  return Math.floor(hours * 3600) * SECOND;
}

/** Row of a file that tells of about this instant. */
export function rowAt(world: World, sheet: SheetName, at: number): number {
  const rows = world.extent.rows[sheet];
  const share = (at - FIRST_INSTANT) / (LAST_INSTANT - FIRST_INSTANT);
  return Math.min(rows - 1, Math.max(0, Math.floor(share * rows)));
}
