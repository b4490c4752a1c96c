import { InvalidArgumentError } from 'commander';

const WRITTEN = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/i;

/** Reads `2026-01-31` or `2026-01-31T12:00[:00][Z|+01:00]`; without a zone it is UTC. Returns the instant in UTC. */
export function instant(text: string): string {
  const [written, zone] = WRITTEN.exec(text.trim()) ?? [];
  if (written !== undefined) {
    const at = new Date(written.length > 10 && !zone ? `${written}Z` : written);
    // A 31st of February would otherwise become a day in March.
    const exists = !Number.isNaN(at.getTime()) && dayExists(written.slice(0, 10));
    if (exists) return at.toISOString();
  }
  throw new InvalidArgumentError('Give an instant such as 2026-01-31 or 2026-01-31T12:00:00Z.');
}

const dayExists = (day: string): boolean => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
