import { createHmac, createSecretKey } from 'node:crypto';
import type { NodeKind } from './kind.js';
import { sha256 } from './sha256.js';

const SEPARATOR = '\u001f';

/** Deterministic key of an ordered list of parts: 128 bits of SHA-256, base64url. The same parts always give the same key. */
export function keyOf(...parts: readonly string[]): string {
  const text = parts.map((part) => `${Buffer.byteLength(part)}${SEPARATOR}${part}`).join('');
  return sha256(text, 'base64url').slice(0, 22);
}

/** Makes the public id of a node from its kind and key: an HMAC, since a plain hash of a phone number can be guessed. */
export type IdMaker = (kind: NodeKind, key: string) => string;

/** @param installationKey secret of at least 32 bytes kept in the database, base64url */
export function createIdMaker(installationKey: string): IdMaker {
  const secret = createSecretKey(Buffer.from(installationKey, 'base64url'));
  return (kind, key) => {
    const digest = createHmac('sha256', secret).update(`${kind}${SEPARATOR}${key}`).digest('base64url');
    return `${kind}:${digest.slice(0, 22)}`;
  };
}

/** Key of all versions of one row: (source, key in the source). */
export const familyKey = (source: string, sourceKey: string): string => keyOf('family', source, sourceKey);

/** Key of one immutable version of a row: (source, key in the source, content hash). */
export const reportKey = (source: string, sourceKey: string, contentHash: string): string =>
  keyOf('report', source, sourceKey, contentHash);

/** Key of what one report version says of one person. */
export const mentionKey = (report: string, ref: string): string => keyOf('mention', report, ref);

/**
 * Key under which mentions are one person before any resolution: the person's key in its source,
 * else the row and place in the row, so that a new version of a row is still about the same person.
 */
export const personGroupKey = (source: string, family: string, ref: string, personKey: string | null): string =>
  personKey === null ? keyOf('row-person', family, ref) : keyOf('source-person', source, personKey);

/** Key of an edge from a report. `ordinal` tells equal edges of one report apart. */
export const edgeKey = (
  report: string,
  type: string,
  role: string,
  of: string | null,
  ordinal: number,
  target: string,
): string => keyOf('edge', report, type, role, of ?? '', String(ordinal), target);

/** Key of a value node; values without a public form are joined inside their source only. */
export const valueKey = (source: string, key: string, scope: 'public' | 'source'): string =>
  scope === 'public' ? key : `source:${source}:${key}`;
