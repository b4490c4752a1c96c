import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import { AsterismError } from '../../domain/errors.js';
import { formatMarking, parseMarking } from '../../domain/marking.js';
import { sha256 } from '../../domain/sha256.js';
import { canonicalJson } from './canonical-json.js';
import { checkTable } from './check-table.js';
import type { Mapping } from './mapping.js';
import type { MappingDocument } from './mapping-document.js';
import { readMappingText } from './read-mapping-text.js';
import { type SchemaFault, validateMapping } from './validate-mapping.js';

/**
 * Reads a mapping from a path, or from its text when it has a line break.
 * @param name what messages call it
 * @throws AsterismError BAD_MAPPING with the place in the YAML, its line and what to do
 */
export function loadMapping(pathOrText: string, name?: string): Mapping {
  return pathOrText.includes('\n')
    ? readMapping(pathOrText, name ?? 'mapping')
    : readMapping(readMappingText(pathOrText), name ?? pathOrText);
}

function readMapping(text: string, path: string): Mapping {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const broken = document.errors[0];
  if (broken)
    throw refuse(path, lines.linePos(broken.pos[0]).line, `the YAML is broken: ${broken.message.split('\n')[0]}`);
  const content: unknown = document.toJS({ maxAliasCount: 100 });
  if (content === null) throw refuse(path, null, 'the mapping is empty. docs/mappings.md shows how to write one.');
  const fault = validateMapping(content);
  if (fault) throw refuse(path, lineOf(document, lines, fault), fault.message);

  const mapping = content as MappingDocument;
  const tables = Object.entries(mapping.tables).map(([name, table]) => ({ ...table, name }));
  for (const table of tables) {
    try {
      checkTable(table);
    } catch (error) {
      if (!(error instanceof AsterismError)) throw error;
      throw refuse(
        path,
        lineOf(document, lines, { path: ['tables', table.name], message: '' }),
        `tables.${table.name}: ${error.message}`,
      );
    }
  }
  const marking = mapping.defaults?.marking;
  return {
    name: mapping.name,
    version: sha256(canonicalJson(content), 'hex'),
    description: mapping.description ?? null,
    defaults: { ...mapping.defaults, ...(marking ? { marking: formatMarking(parseMarking(marking)) } : {}) },
    tables,
    path,
  };
}

const refuse = (path: string, line: number | null, what: string): AsterismError =>
  new AsterismError('BAD_MAPPING', `${path}${line ? `, line ${line}` : ''}: ${what}`, { path, line });

/** Line of the deepest part of a path that the document has. */
function lineOf(document: Document, lines: LineCounter, { path }: SchemaFault): number | null {
  for (let length = path.length; length > 0; length--) {
    const inside = document.getIn(path.slice(0, length - 1), true);
    const wanted = path[length - 1];
    if (isMap(inside)) {
      const pair = inside.items.find((item) => String(item.key) === String(wanted));
      const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
      if (range) return lines.linePos(range[0]).line;
    }
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}
