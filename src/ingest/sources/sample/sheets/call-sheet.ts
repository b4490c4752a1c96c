import { DateTime } from 'luxon';
import type { Random } from '../../../../domain/random.js';
import { drawMarking } from '../row-marking.js';
import type { RowFacts, Sheet } from '../sheet.js';
import type { World } from '../world.js';
import { csvLine, writePhone } from '../writing.js';

/** A call from the records of a provider. */
export interface CallFacts extends RowFacts {
  readonly caller: string;
  readonly callee: string;
  readonly seconds: number;
  readonly device: string | null;
  readonly tower: { readonly lat: number; readonly lon: number };
}

/** The file of calls: CSV, times with the offset of the place of the call. */
export const CALL_SHEET: Sheet<CallFacts> = {
  name: 'calls',
  file: 'calls.csv',
  header: 'call_id,caller,callee,start,duration_s,imei,cell_lat,cell_lon,marking',
  revisable: false,
  key: (index) => `C${70_000_000 + index}`,

  blank(world, index, base) {
    const random = world.random('call-rest', index);
    return {
      ...base,
      caller: '',
      callee: '',
      seconds: callSeconds(random),
      device: null,
      tower: towerNear(world, base, random),
    };
  },

  background(world, index, at) {
    const random = world.random('call', index);
    const actor = world.actor(at, random);
    const city = random.chance(0.85) ? world.home(actor) : world.cities.draw(random);
    const base = { at, city, marking: drawMarking(random) };
    // Spelt out for speed, as in the file of missing children.
    return {
      at,
      city,
      marking: base.marking,
      caller: world.phone(actor, at),
      callee: callee(world, actor, at, random),
      seconds: callSeconds(random),
      device: random.chance(0.7) ? world.device(actor) : null,
      tower: towerNear(world, base, random),
    };
  },

  revise: (facts) => facts,

  line(facts, key, _modified, random) {
    const plain = random.chance(0.5);
    return csvLine([
      key,
      plain ? facts.caller : writePhone(facts.caller, random),
      plain ? facts.callee : writePhone(facts.callee, random),
      DateTime.fromMillis(facts.at, { zone: facts.city.zone }).toISO({ suppressMilliseconds: true }) as string,
      facts.seconds,
      facts.device?.slice('imei:'.length) ?? '',
      facts.tower.lat.toFixed(4),
      facts.tower.lon.toFixed(4),
      facts.marking,
    ]);
  },

  presences: () => [],

  values: ({ caller, callee: called, device }) => [
    { kind: 'phone', value: caller },
    { kind: 'phone', value: called },
    ...(device ? [{ kind: 'device', value: device } as const] : []),
  ],
};

function callee(world: World, actor: number, at: number, random: Random): string {
  const u = random.unit();
  if (u < 0.07) return world.hubs.switchboard(world.home(actor).state);
  if (u < 0.08) return world.hubs.hotline;
  if (u < 0.1) return world.hubs.shelter(random);
  const own = world.phone(actor, at);
  const other = world.phone(u < 0.85 ? world.contact(actor, random) : world.actor(at, random), at);
  return other === own ? world.hubs.switchboard(world.home(actor).state) : other;
}

/** Most calls are short and a few are long. */
function callSeconds(random: Random): number {
  const u = random.unit() * random.unit();
  return Math.floor(u * u * 3600);
}

/** One of forty masts around the middle of the city. */
function towerNear(world: World, base: RowFacts, random: Random): CallFacts['tower'] {
  const mast = world.random('mast', base.city.name, base.city.state, random.below(40));
  return { lat: base.city.lat + (mast.unit() - 0.5) * 0.2, lon: base.city.lon + (mast.unit() - 0.5) * 0.2 };
}
