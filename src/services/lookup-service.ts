import { bareValue } from '../domain/bare-value.js';
import { type IdMaker, valueKey } from '../domain/keys.js';
import type { IdentifierKind } from '../domain/kind.js';
import type { NormalisedValue } from '../domain/report-draft.js';
import type { LookupAnswer } from '../domain/views.js';
import { atMost, MAX_IDENTIFIERS, shortText } from './limits.js';
import { phoneRegion } from './phone-region.js';
import type { BareValue, EntityStore, ReadScope } from './ports.js';

/** Possible readings of a text in any writing, most likely first. */
export type Detector = (
  text: string,
  options: { readonly region: string },
) => readonly { readonly kind: IdentifierKind | 'location'; readonly value: NormalisedValue }[];

type Reading = ReturnType<Detector>[number];

/** What a reading without platform or jurisdiction has to be looked for by; some platforms know no dots in handles. */
function namesOf({ kind, value }: Reading): BareValue[] {
  const bare = value.scope === 'public' ? undefined : bareValue(kind, value.derived);
  return bare === undefined ? [] : [...new Set([bare, bare.replaceAll('.', '')])].map((name) => ({ kind, bare: name }));
}

const nameKey = ({ kind, bare }: BareValue): string => `${kind} ${bare}`;

/** Whether identifiers in any writing are known, many at once, with the same few statements. */
export class LookupService {
  constructor(
    private readonly store: EntityStore,
    private readonly idOf: IdMaker,
    private readonly detect: Detector,
    /** Country of numbers without a prefix, where the caller names none. */
    private readonly defaultRegion: string,
  ) {}

  async lookup(inputs: readonly string[], askedRegion: string | null, scope: ReadScope): Promise<LookupAnswer[]> {
    const region = askedRegion === null ? this.defaultRegion : phoneRegion(askedRegion);
    atMost('identifiers', inputs, MAX_IDENTIFIERS);
    for (const input of inputs) shortText('identifiers', input, 2_000);
    const readings = inputs.map((input) => this.detect(input, { region }));
    // A value may also be known only inside one source, under whatever form that source gives it.
    const sources = readings.some((some) => some.length) ? await this.store.sourceNames(scope) : [];
    const namesakes = await this.#namesakes(readings.flat(), scope);
    const candidates = readings.map((some) =>
      some.flatMap((reading) => [
        ...this.#idsOf(reading.kind, reading.value, sources),
        ...namesOf(reading).flatMap((name) => namesakes.get(nameKey(name)) ?? []),
      ]),
    );
    const views = await this.store.values([...new Set(candidates.flat())], scope);
    const found = new Set(views.map((view) => view.id));
    return inputs.map((input, i): LookupAnswer => {
      const understoodAs = [...new Set(readings[i]!.map(({ kind, value }) => `${kind} ${value.key}`))];
      if (!understoodAs.length)
        return {
          input,
          outcome: 'NOT_UNDERSTOOD',
          reason:
            'It is a placeholder, or no phone number, email, handle, profile URL, IP address, vehicle, device or hash.',
        };
      const ids = [...new Set(candidates[i]!.filter((id) => found.has(id)))];
      return ids.length
        ? { input, outcome: 'FOUND', ids, understoodAs }
        : { input, outcome: 'NOT_FOUND', understoodAs };
    });
  }

  /** Accounts on any platform and plates of any jurisdiction, for readings that name none; ids by kind and bare value. */
  async #namesakes(readings: readonly Reading[], scope: ReadScope): Promise<Map<string, string[]>> {
    const wanted = new Map(readings.flatMap(namesOf).map((name) => [nameKey(name), name]));
    const found = new Map<string, string[]>();
    for (const row of wanted.size ? await this.store.valuesKnownAs([...wanted.values()], scope) : [])
      found.set(nameKey(row), [...(found.get(nameKey(row)) ?? []), row.id]);
    return found;
  }

  #idsOf(kind: IdentifierKind | 'location', value: NormalisedValue, sources: readonly string[]): string[] {
    const keys = sources.map((source) => valueKey(source, value.key, 'source'));
    if (value.scope === 'public') keys.unshift(value.key);
    return keys.map((key) => this.idOf(kind, key));
  }
}
