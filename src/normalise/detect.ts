import type { IdentifierKind } from '../domain/kind.js';
import type { NormalisedValue } from '../domain/report-draft.js';
import { normaliseAccount } from './account.js';
import { normaliseDevice } from './device.js';
import { normaliseEmail } from './email.js';
import { normaliseImageHash } from './image-hash.js';
import { normaliseIp } from './ip.js';
import type { PhoneNormaliser } from './phone.js';
import { normalisePlate } from './plate.js';
import type { Normalised } from './result.js';
import { readText } from './text.js';
import { normaliseVin } from './vin.js';

/** One reading of a text. */
export interface Detected {
  readonly kind: IdentifierKind;
  readonly value: NormalisedValue;
}

/** Possible readings of a text in any writing, most likely first; none when it is not understood. */
export type Detector = (text: string, options?: { readonly region?: string }) => readonly Detected[];

const HASH =
  /^(?:(?:md5|sha-?(?:1|256|512)|pdq|phash|dhash)\s*[:=\s]\s*[0-9a-f]{16,128}|[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i;
const DEVICE =
  /^(?:imei|imeisv|imsi|mac|uuid|idfa|gaid|serial|s\/n)\b|^(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}$|^[0-9a-f]{8}-[0-9a-f]{4}-/i;
const ADDRESS_OR_AT = /^(?:https?:|www\.)|^@|^[a-z0-9.-]+\.[a-z]{2,}\/./i;
const HANDLE = /^(?=.*\p{L})(?=.*[\d._-]|.{3})[\p{L}\d][\p{L}\p{M}\d._-]{1,63}$/u;
/** A plate as it is labelled: country, state if any, plate. */
const ISSUED_PLATE = /^[a-z]{2}-(?:[a-z0-9]{1,4}-)?[a-z0-9]*\d[a-z0-9]*$/i;
const PLATE = /^(?:plate:)?(?=.*\d)(?=.*[a-z])[a-z0-9][a-z0-9 ,()-]{2,18}$/i;

/** @param phone the normaliser, which holds a cache and so has one owner */
export function createDetector(phone: PhoneNormaliser): Detector {
  return (text, { region } = {}) => {
    const read = readText(text, 'text', 500);
    if (!read.ok) return [];
    const folded = read.value;
    const found: Detected[] = [];
    const add = (kind: IdentifierKind, reading: Normalised<NormalisedValue>): void => {
      if (reading.ok && !found.some(({ value }) => value.key === reading.value.key))
        found.push({ kind, value: joined(reading.value) });
    };
    if (/^(?:mailto:|[^@]*<)?[^\s@/]+@[^\s@]+\.[^\s@]+$/i.test(folded)) add('email', normaliseEmail(folded));
    if (/[.:]/.test(folded)) add('ip', normaliseIp(folded));
    if (HASH.test(folded)) {
      add('image', normaliseImageHash(folded));
      if (/^[0-9a-f]{64}$/i.test(folded)) add('image', normaliseImageHash(folded, { type: 'pdq' }));
    }
    if (/^[0-9a-f]{16}$/i.test(folded) && /[a-f]/i.test(folded))
      for (const type of ['phash', 'dhash'] as const) add('image', normaliseImageHash(folded, { type }));
    const isVin =
      /^(?:vin[:\s]*)?[a-hj-npr-z0-9]{17}$/i.test(folded) &&
      /\d/.test(folded) &&
      (/[a-z]/i.test(folded) || normaliseVin(folded).ok);
    if (isVin) add('vehicle', normaliseVin(folded));
    if (DEVICE.test(folded)) add('device', normaliseDevice(folded));
    if (found.length === 0 && ADDRESS_OR_AT.test(folded)) add('account', normaliseAccount(folded));
    if (found.length === 0 && /^[a-z ]{1,30}: ?[^\s/]/i.test(folded)) {
      const named = normaliseAccount(folded);
      if (named.ok && named.value.scope === 'public') add('account', named);
    }
    if (found.length === 0 && /\d{3}|\d[\d\s().-]+\d|^[+\d]/.test(folded)) {
      add('phone', phone(folded, region === undefined ? {} : { region }));
    }
    if (/^\d{15}$/.test(folded.replace(/[\s-]/g, ''))) add('device', normaliseDevice(folded));
    if (found.length > 0) return found.sort(publicFirst);
    if (PLATE.test(folded)) {
      // First as it is labelled: plates themselves are read without their hyphens.
      if (ISSUED_PLATE.test(folded)) add('vehicle', normalisePlate(`plate:${folded}`));
      add('vehicle', normalisePlate(folded));
    }
    if (HANDLE.test(folded)) add('account', normaliseAccount(folded));
    const named = found.length === 0 ? onPlatform(folded) : null;
    if (named) add('account', normaliseAccount(named.handle, { platform: named.platform }));
    // Plates are written in capitals, handles rarely.
    return folded === folded.toUpperCase() ? found : found.reverse().sort(publicFirst);
  };
}

/** `platform: handle`, and `handle (platform)` as accounts are labelled; the platform may be one that we know no rules of. */
function onPlatform(text: string): { readonly handle: string; readonly platform: string } | null {
  const [, before, handle] = /^([a-z][a-z0-9 .-]{1,30}): ?([^\s/][^/]*)$/i.exec(text) ?? [];
  if (before && handle) return { platform: before, handle };
  const [, labelled, platform] = /^(\S+) \(([a-z][a-z0-9 .-]{1,30})\)$/i.exec(text) ?? [];
  return labelled && platform ? { platform, handle: labelled } : null;
}

const publicFirst = (a: Detected, b: Detected): number =>
  Number(b.value.scope === 'public') - Number(a.value.scope === 'public');

/** The value as it is joined, without what goes on an edge (port, extension). */
const joined = ({ key, scope, derived }: NormalisedValue): NormalisedValue => ({ key, scope, derived });
