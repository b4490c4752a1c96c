import { AsterismError } from '../../domain/errors.js';
import { compileTable } from './compile-table.js';
import type { Table } from './mapping.js';
import type { EachSpec, IdentifierSpec, JoinSpec, PlaceSpec } from './mapping-document.js';
import { compileValue } from './value.js';

/** Checks what the schema cannot say: that templates parse, and that owners, lists and joins exist. @throws AsterismError BAD_MAPPING */
export function checkTable(table: Table): void {
  const compiled = compileTable(table);
  const fixed = compiled.mentions.map((mention) => mention.fixedRef);
  const refs = new Set(fixed.filter((ref) => ref !== null));
  const repeated = fixed.find((ref, index) => ref !== null && fixed.indexOf(ref) !== index);
  if (repeated) throw new AsterismError('BAD_MAPPING', `two mentions have the ref "${repeated}"; give each its own`);
  const owned = [...(table.identifiers ?? []), ...(table.places ?? [])];
  if (!fixed.includes(null)) for (const entry of owned) checkOwner(entry, refs);
  for (const join of Object.values(table.joins ?? {})) checkJoin(join);
}

function checkOwner(entry: IdentifierSpec | PlaceSpec, refs: ReadonlySet<string>): void {
  if (typeof entry.of !== 'string' || entry.of.includes('{') || refs.has(entry.of)) return;
  throw new AsterismError(
    'BAD_MAPPING',
    `"of: ${entry.of}" names no mention; the refs are ${[...refs].join(', ') || 'none'}`,
  );
}

function checkJoin(join: JoinSpec): void {
  compileValue(join.from);
  for (const inner of Object.values(join.joins ?? {})) checkJoin(inner);
}

/** Names that `each` and joins bring in, which are not columns. */
export function namesBesideColumns(table: Table): Set<string> {
  const names = new Set(Object.keys(table.joins ?? {}));
  const add = (each: EachSpec | undefined): void => {
    for (const name of Object.keys(each ?? {})) names.add(name);
  };
  for (const mention of table.mentions ?? []) {
    add(mention.each);
    for (const entry of [...(mention.identifiers ?? []), ...(mention.places ?? [])]) add(entry.each);
  }
  for (const entry of [...(table.identifiers ?? []), ...(table.places ?? [])]) add(entry.each);
  return names;
}
