import type { Command } from 'commander';
import { type AnalysisScope, checkedScope } from '../../domain/analysis-scope.js';
import { AsterismError } from '../../domain/errors.js';
import { ENTITY_KINDS, type EntityKind } from '../../domain/kind.js';
import type { Caller } from '../../services/caller.js';
import { findNode } from '../find-node.js';
import type { Session } from '../session.js';
import { instant } from './instant.js';

/** Values of the option that `withScope` adds. */
export interface ScopeOptions {
  readonly scope: readonly string[];
}

const FORMS = 'all, ids=ID,ID, hops=2, source=NAME, run=ID, from=DATE, to=DATE, kinds=phone,person';

/** Adds the option that says which part of the graph is analysed. */
export function withScope(command: Command): Command {
  return command
    .option('--scope <part...>', `which part of the graph: ${FORMS}; what is given holds all at once`, ['all'])
    .hook('preAction', (it) => void readScope(it.opts()));
}

/** The scope with identifiers in any writing turned into ids. @throws AsterismError BAD_USER_INPUT, NOT_FOUND */
export async function toScope(options: ScopeOptions, session: Session, caller: Caller): Promise<AnalysisScope> {
  const { named, ...scope } = readScope(options);
  if (!named) return checkedScope(scope);
  const ids: string[] = [];
  for (const one of named) ids.push((await findNode(one, session, caller)).id);
  return checkedScope({ ...scope, ids });
}

function readScope({ scope }: ScopeOptions): Partial<AnalysisScope> & { readonly named: readonly string[] | null } {
  let named: string[] | null = null;
  const parts: { -readonly [Key in keyof AnalysisScope]?: AnalysisScope[Key] } = {};
  for (const part of scope) {
    if (part === 'all') continue;
    const [, key, value = ''] = /^(\w+)=(.+)$/s.exec(part) ?? [];
    switch (key) {
      case 'ids':
        named = [...(named ?? []), ...value.split(',').filter(Boolean)];
        break;
      case 'hops':
        parts.hops = Number(value);
        break;
      case 'source':
      case 'run':
        parts[key] = value;
        break;
      case 'from':
      case 'to':
        parts[key] = instant(value);
        break;
      case 'kinds':
        parts.kinds = value.split(',').map(kindOf);
        break;
      default:
        throw new AsterismError('BAD_USER_INPUT', `"${part.slice(0, 60)}" is no part of a scope. There are: ${FORMS}.`);
    }
  }
  if (parts.hops !== undefined && !named)
    throw new AsterismError(
      'BAD_USER_INPUT',
      '"hops" needs "ids": say from where, such as --scope ids=person:AbC hops=2.',
    );
  checkedScope(parts);
  return { ...parts, named };
}

function kindOf(name: string): EntityKind {
  if ((ENTITY_KINDS as readonly string[]).includes(name)) return name as EntityKind;
  throw new AsterismError(
    'BAD_USER_INPUT',
    `"${name.slice(0, 40)}" is no kind. There are: ${ENTITY_KINDS.join(', ')}.`,
  );
}
