import { loadMapping } from './load-mapping.js';
import type { Mapping } from './mapping.js';
import { builtInMappings } from './recognise-mapping.js';

/** The mapping that a run names: `auto`, a built-in one's name, a path, or the mapping's own text. @throws AsterismError BAD_MAPPING */
export function chooseMapping(named: string): Mapping | 'auto' {
  if (named === 'auto') return 'auto';
  return builtInMappings().find((mapping) => mapping.name === named) ?? loadMapping(named);
}
