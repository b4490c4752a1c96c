import type { ObservedTime } from '../../domain/interval.js';
import type { IdentifierDraft, NormalisedValue } from '../../domain/report-draft.js';
import { normaliseAccount } from '../../normalise/account.js';
import { type DeviceType, normaliseDevice } from '../../normalise/device.js';
import { normaliseEmail } from '../../normalise/email.js';
import { type ImageHashType, normaliseImageHash } from '../../normalise/image-hash.js';
import { normaliseIp } from '../../normalise/ip.js';
import { normalisePlate } from '../../normalise/plate.js';
import type { Normalised } from '../../normalise/result.js';
import { normaliseVehicle } from '../../normalise/vehicle.js';
import { normaliseVin } from '../../normalise/vin.js';
import type { IdentifierSpec } from './mapping-document.js';
import { compileOwned } from './owned-field.js';
import type { RowContext } from './row-context.js';
import type { Scope } from './scope.js';
import { columnsOf, compileOptional, compileValue, type Value } from './value.js';

export interface IdentifierField {
  readonly values: readonly Value[];
  read(scope: Scope, row: RowContext, owner: string | null, observed: ObservedTime | null): IdentifierDraft[];
}

interface Hints {
  readonly region?: string;
  readonly platform?: string;
  readonly jurisdiction?: string;
  readonly type?: string;
}

/** @throws AsterismError BAD_MAPPING */
export function compileIdentifier(spec: IdentifierSpec): IdentifierField {
  const owned = compileOwned(spec);
  const value = compileValue(spec.value);
  const file = compileOptional(spec.file);
  const hints = (['region', 'platform', 'jurisdiction', 'type'] as const).flatMap((name) => {
    const hint = compileOptional(spec[name]);
    return hint ? [[name, hint] as const] : [];
  });
  const columns = columnsOf(value);

  return {
    values: [value, file, ...owned.values, ...hints.map(([, hint]) => hint)].filter((one) => one !== null),
    read: (outer, row, owner, observed) =>
      owned.scopes(outer).flatMap((scope) => {
        const texts = value.all(scope);
        if (texts.length === 0) return [];
        const given: { -readonly [name in keyof Hints]: string } = {};
        for (const [name, hint] of hints) {
          const text = hint.one(scope);
          if (text) given[name] = text;
        }
        const facts = owned.facts(scope, row, owner, observed);
        const fileName = file?.one(scope);
        return texts.flatMap((original) => {
          const read = row.notes.take(spec.kind, columns, original, normalise(spec.kind, original, given, row));
          if (!read) return [];
          const { key, scope: joined, derived, ...extra } = read;
          const attributes: Record<string, string> = { ...facts.attributes };
          for (const [name, said] of Object.entries(extra)) if (said !== undefined) attributes[name] = String(said);
          if (fileName) attributes['file'] = fileName;
          return [
            {
              kind: spec.kind,
              key,
              scope: spec.scope === 'source' ? 'source' : joined,
              derived,
              original,
              ...facts,
              attributes,
            },
          ];
        });
      }),
  };
}

function normalise(
  kind: IdentifierSpec['kind'],
  text: string,
  hints: Hints,
  row: RowContext,
): Normalised<NormalisedValue> {
  const region = hints.region ?? row.defaults.region;
  const { type, platform } = hints;
  switch (kind) {
    case 'phone':
      return row.normalisers.phone(text, region ? { region } : {});
    case 'email':
      return normaliseEmail(text);
    case 'account':
      return normaliseAccount(text, platform ? { platform } : {});
    case 'device':
      return normaliseDevice(text, type ? { type: type as DeviceType } : {});
    case 'ip':
      return normaliseIp(text);
    case 'image':
      return normaliseImageHash(text, type ? { type: type as ImageHashType } : {});
    case 'vehicle': {
      if (type === 'vin') return normaliseVin(text);
      const [country, state] = (hints.jurisdiction ?? region ?? '').split('-');
      const parts = { plate: text, country: country || null, state: state || null };
      return type === 'plate' ? normalisePlate(parts) : normaliseVehicle(parts);
    }
  }
}
