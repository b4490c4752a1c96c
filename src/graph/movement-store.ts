import { labelOf } from '../domain/label.js';
import type { ReportedPlace, Sighting } from '../domain/movement-views.js';
import { placeUncertainty } from '../domain/place-uncertainty.js';
import { PLACE_PRECISIONS, type PlacePrecision } from '../domain/report-draft.js';
import type { ReadScope } from '../services/ports.js';
import type { MovementStore, NearReport, NearStop } from '../services/ports-of-analysis-time.js';
import { personStarts } from './person-components.js';
import { byStart, entityIds } from './person-id.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import { reportsNear, sightingsOfPersons, sightingsOfValues } from './statements/movement-statements.js';
import { loadValues } from './statements/node-statements.js';

/** A report names more places or people than these only where it is a list of many cases. */
const PLACES_PER_REPORT = 20;
const NAMES_PER_REPORT = 100;

interface PlaceColumn {
  readonly id: string;
  readonly key: string;
  readonly derived: Readonly<Record<string, string | number | boolean>>;
  readonly role: string;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** When and where visible reports name things. */
export class GraphMovementStore implements MovementStore {
  constructor(private readonly runner: StatementRunner) {}

  async sightings(
    ids: readonly string[],
    reportsPerEntity: number,
    scope: ReadScope,
  ): Promise<{ shown: ReadonlyMap<string, string>; sightings: Sighting[]; cut: string[] }> {
    const parameters = { reportsPerEntity, placesPerReport: PLACES_PER_REPORT, ...scoped(scope) };
    const { persons, values } = byStart(ids);
    const starts = await personStarts(this.runner, persons, scope);
    const [known, ofValues, ofPersons] = await Promise.all([
      values.length ? this.runner.read(loadValues, { ids: values, ...scoped(scope) }, scope) : [],
      values.length ? this.runner.read(sightingsOfValues, { ...parameters, ids: values }, scope) : [],
      starts.length ? this.runner.read(sightingsOfPersons, { ...parameters, starts }, scope) : [],
    ]);
    const rows = [...ofValues, ...ofPersons];
    const shown = new Map([
      ...known.map(({ id }) => [id, id] as const),
      // A person of whom every report is taken back is known by an id, but nothing is said of it.
      ...starts.filter(({ id }) => ofPersons.some((row) => row.id === id)).map((one) => [one.id, one.shownAs] as const),
    ]);
    const sightings = rows.map(({ id, cut: _, places, ...row }) => ({
      ...row,
      entityId: shown.get(id)!,
      places: places.map(toPlace),
    }));
    return { shown, sightings, cut: [...new Set(rows.filter((row) => row.cut).map((row) => shown.get(row.id)!))] };
  }

  async near(
    stops: readonly NearStop[],
    { coarseToo, reportsPerStop }: { readonly coarseToo: boolean; readonly reportsPerStop: number },
    scope: ReadScope,
  ): Promise<{ reports: NearReport[]; cut: boolean }> {
    const asked = stops.map(({ lat, lon, metres, from, to }, index) => [index, lat, lon, metres, from, to]);
    const parameters = { stops: asked, coarseToo, reportsPerStop, namesPerReport: NAMES_PER_REPORT, ...scoped(scope) };
    const rows = stops.length ? await this.runner.read(reportsNear, parameters, scope) : [];
    const idOf = await entityIds(
      this.runner,
      rows.flatMap((row) => row.names),
      scope,
    );
    const reports = rows.map(({ cut: _, reportKind: __, place, names, ...row }) => ({
      ...row,
      place: toPlace(place),
      names: names.map(({ target, kind, role }) => ({ entityId: idOf(target, kind), kind, role })),
    }));
    return { reports, cut: rows.some((row) => row.cut) };
  }
}

function toPlace({ id, key, derived, role, lat, lon }: PlaceColumn): ReportedPlace {
  const precision = precisionOf(derived['precision']);
  const population = typeof derived['population'] === 'number' ? derived['population'] : null;
  const placed = lat !== null && lon !== null;
  const uncertaintyKm = placed ? placeUncertainty({ precision, role, population }) : null;
  return { id, label: labelOf('location', key, derived), precision, role, lat, lon, uncertaintyKm };
}

const precisionOf = (text: unknown): PlacePrecision =>
  PLACE_PRECISIONS.find((precision) => precision === text) ?? 'country';
