import type { z } from 'zod';
import { labelOf } from '../domain/label.js';
import type { ValueView } from '../domain/views.js';
import type { loadValues } from './statements/node-statements.js';

/** An identifier or place as its statements return it. */
export type ValueRow = z.output<typeof loadValues.row>;

/** The same with its label. */
export const toValueView = ({ source, ...row }: ValueRow): ValueView => ({
  ...row,
  label: labelOf(row.kind, row.key, row.derived),
  onlyInSource: source,
});
