/**
 * A half-open interval of time `[from, to)`. Both ends are ISO-8601 UTC instants with
 * milliseconds (`2026-01-31T12:00:00.000Z`), so their text order is their time order.
 * A value with coarse precision is the interval it may lie in: the date 2026-01-31 in
 * Chicago is the 24 hours of that day there.
 */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

export const PRECISIONS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;
/** How exactly a date was written in its source. */
export type DatePrecision = (typeof PRECISIONS)[number];

/** An interval with the precision it was written in. */
export interface ObservedTime extends Interval {
  readonly precision: DatePrecision;
}
