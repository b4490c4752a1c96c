import type { AsOf } from '../../domain/as-of.js';
import type { SourceView } from '../../domain/views.js';
import { Source } from '../../schema/reports/source.type.js';
import { make } from './make.js';

/** A source as its schema class. */
export function presentSource(view: SourceView, asOf: AsOf): Source {
  const { reports, ...rest } = view;
  return make(Source, { ...rest, reportCount: reports.count, reportCountTruncated: reports.truncated, asOf });
}
