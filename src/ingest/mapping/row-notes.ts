import type { Reject, SourcePosition } from '../../domain/report-draft.js';
import type { Normalised } from '../../normalise/result.js';
import { rejectOf } from '../extract/reject-of.js';

/** What was met while one row was read that is not part of the report: rejects of fields, and placeholders. */
export class RowNotes {
  readonly rejects: Reject[] = [];
  readonly placeholders: string[] = [];

  constructor(
    private readonly source: string,
    private readonly position: SourcePosition,
  ) {}

  /** The value, or null with a note of why not: nothing for an empty text. `kind` names the code: phone → BAD_PHONE. */
  take<T>(kind: string, field: string, text: string, read: Normalised<T>): T | null {
    if (read.ok) return read.value;
    if (read.why === 'placeholder') this.placeholders.push(`${kind}: ${text.slice(0, 200)}`);
    else if (read.why === 'invalid') this.reject(`BAD_${kind.toUpperCase()}`, read.reason, field, text);
    return null;
  }

  reject(code: string, reason: string, field: string, value: string | null): void {
    this.rejects.push(
      rejectOf(this.source, this.position, code, reason, value === null ? { field } : { field, value }),
    );
  }
}
