import type { NormalisedValue } from '../domain/report-draft.js';
import { normalisePlate, type PlateParts } from './plate.js';
import type { Normalised } from './result.js';
import { foldText } from './text.js';
import { normaliseVin } from './vin.js';

/** A vehicle by VIN when the text has the 17 signs of one, else by licence plate. */
export function normaliseVehicle(input: string | PlateParts): Normalised<NormalisedValue> {
  const text = typeof input === 'string' ? input : input.plate;
  const isVin =
    text.length <= 60 &&
    /^(?:vin\b)?[\s:#]*(?=(?:.*\d){3})[a-hj-npr-z0-9](?:[\s-]?[a-hj-npr-z0-9]){16}$/i.test(foldText(text));
  return isVin ? normaliseVin(text) : normalisePlate(input);
}
