import { AsterismError } from '../domain/errors.js';
import type { Caller } from './caller.js';

/** Operations that change something or show how the installation is run; every other one is a read by clearance. */
const ADMIN_OPERATIONS = [
  'startIngest',
  'cancelIngest',
  'ingestRun',
  'ingestRuns',
  'ingestProgress',
  'retract',
  'restore',
  'judge',
  'setAside',
  'analyze',
  'queryBehind',
  'resolve',
  'createKey',
  'listKeys',
  'revokeKey',
] as const;

export type Operation = (typeof ADMIN_OPERATIONS)[number] | 'read';

/** The one place where an operation is authorised. @throws AsterismError FORBIDDEN */
export function authorise(caller: Pick<Caller, 'admin'>, operation: Operation): void {
  if (operation === 'read' || caller.admin) return;
  throw new AsterismError(
    'FORBIDDEN',
    `"${operation}" needs an administrator's key. Ask an administrator to do it or to make you such a key.`,
  );
}
