import { AsterismError } from '../domain/errors.js';
import { ENTITY_KINDS, kindOfId, type NodeKind } from '../domain/kind.js';
import type { Caller } from '../services/caller.js';
import { labelsOf, nodeLabel } from './node-label.js';
import { safeText } from './print/safe-text.js';
import type { Session } from './session.js';

/** A node that an argument names. */
export interface FoundNode {
  readonly id: string;
  readonly label: string;
}

/**
 * What an argument names: an id, or an identifier in any writing that is known exactly once.
 * @param kinds what the command can be asked about
 * @throws AsterismError NOT_FOUND; BAD_USER_INPUT when it is not understood, of another kind or several things
 */
export async function findNode(
  argument: string,
  session: Session,
  caller: Caller,
  kinds: readonly NodeKind[] = ENTITY_KINDS,
): Promise<FoundNode> {
  const shown = safeText(argument).slice(0, 80);
  const id = kindOfId(argument) === null ? await lookUp(argument, shown, session, caller) : argument;
  const kind = kindOfId(id);
  if (kind === null || !kinds.includes(kind))
    throw new AsterismError(
      'BAD_USER_INPUT',
      `"${shown}" is the id of a ${kind ?? 'thing'}; this command takes: ${kinds.join(', ')}.`,
    );
  const [node] = await session.app.services.nodes.nodes([id], caller);
  if (!node)
    throw new AsterismError('NOT_FOUND', `There is nothing with the id "${shown}". Find ids with "asterism search".`);
  return { id: node.view.id, label: nodeLabel(node) };
}

async function lookUp(argument: string, shown: string, session: Session, caller: Caller): Promise<string> {
  const [answer] = await session.app.services.lookup.lookup([argument], session.settings.region, caller);
  if (answer?.outcome === 'NOT_FOUND')
    throw new AsterismError('NOT_FOUND', `No report that you may see names "${shown}".`);
  if (answer?.outcome !== 'FOUND')
    throw new AsterismError(
      'BAD_USER_INPUT',
      `"${shown}" is neither an id nor an identifier. ${answer?.outcome === 'NOT_UNDERSTOOD' ? answer.reason : ''} Find ids of people, places and reports with: asterism search "${shown}"`,
    );
  const [id, ...others] = answer.ids;
  if (others.length || id === undefined) {
    const labels = await labelsOf(answer.ids, session, caller);
    const choices = answer.ids.map((one) => `\n  ${one}  ${safeText(labels[one] ?? '')}`).join('');
    throw new AsterismError('BAD_USER_INPUT', `"${shown}" can be several things. Give one of these ids:${choices}`);
  }
  return id;
}
