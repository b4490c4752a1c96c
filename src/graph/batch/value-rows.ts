import { type IdMaker, valueKey } from '../../domain/keys.js';
import type { ValueKind } from '../../domain/kind.js';
import type { IdentifierDraft, PlaceDraft } from '../../domain/report-draft.js';
import type { EdgeRow } from './edge-row.js';
import { type ValueRow, valueRow } from './value-row.js';

/** Edges of a batch to one value. */
export interface LinkRow {
  /** Id of the value. */
  readonly value: string;
  readonly edges: readonly EdgeRow[];
}

/** Collects values of a batch, each with its id made once, and the edges to them. */
export class ValueRows {
  readonly #found = new Map<string, { readonly id: string; readonly row: ValueRow; readonly edges: EdgeRow[] }>();

  constructor(private readonly idOf: IdMaker) {}

  /** @param edgeTo makes the edge to the value from its kind and key */
  add(draft: IdentifierDraft | PlaceDraft, source: string, edgeTo: (target: string) => EdgeRow): void {
    const kind: ValueKind = 'kind' in draft ? draft.kind : 'location';
    const key = valueKey(source, draft.key, draft.scope);
    const target = `${kind}:${key}`;
    const known = this.#found.get(target);
    if (known) known.edges.push(edgeTo(target));
    else {
      const id = this.idOf(kind, key);
      this.#found.set(target, { id, row: valueRow(id, kind, key, draft, source), edges: [edgeTo(target)] });
    }
  }

  /** Both in the order of the values' ids. */
  sorted(): { readonly rows: ValueRow[]; readonly links: LinkRow[] } {
    const found = [...this.#found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    return { rows: found.map(({ row }) => row), links: found.map(({ id, edges }) => ({ value: id, edges })) };
  }
}
