import { z } from 'zod';
import {
  epochColumn,
  flag,
  integer,
  jsonColumn,
  optionalEpochColumn,
  optionalNumberColumn,
  rows,
  scopeParameters,
  statement,
  texts,
} from '../statement.js';
import { entityKind } from './rows.js';

const placeColumn = z.object({
  id: z.string(),
  key: z.string(),
  derived: jsonColumn,
  role: z.string(),
  lat: optionalNumberColumn,
  lon: optionalNumberColumn,
});

const sightings = { reportsPerEntity: integer, placesPerReport: integer, ...scopeParameters };
const sightingRow = z.object({
  id: z.string(),
  cut: z.boolean(),
  reportId: z.string(),
  reportKind: z.string(),
  role: z.string(),
  observedFrom: optionalEpochColumn,
  observedTo: optionalEpochColumn,
  places: z.array(placeColumn),
});

export const sightingsOfValues = statement('read/sightings-of-values', { ids: texts, ...sightings }, sightingRow);
export const sightingsOfPersons = statement('read/sightings-of-persons', { starts: rows, ...sightings }, sightingRow);

export const reportsNear = statement(
  'read/reports-near',
  { stops: rows, coarseToo: flag, reportsPerStop: integer, namesPerReport: integer, ...scopeParameters },
  z.object({
    stop: z.number(),
    cut: z.boolean(),
    reportId: z.string(),
    reportKind: z.string(),
    place: placeColumn,
    observedFrom: epochColumn,
    observedTo: epochColumn,
    names: z.array(z.object({ target: z.string(), kind: entityKind, role: z.string() })),
  }),
);
