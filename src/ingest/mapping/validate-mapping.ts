import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { IANAZone } from 'luxon';
import { ingestPath } from './package-root.js';

/** What is wrong with a mapping, and where: the path of keys and list positions. */
export interface SchemaFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Made once: to compile the schema takes 50 ms. */
let compiled: ValidateFunction | null = null;

function compile(): ValidateFunction {
  const schema: object = JSON.parse(readFileSync(ingestPath('mapping/mapping.schema.json'), 'utf8'));
  return new Ajv({ allErrors: true, allowUnionTypes: true, verbose: true })
    .addFormat('time-zone', (zone) => IANAZone.isValidZone(zone))
    .compile(schema);
}

/** The gravest fault of a mapping by its JSON Schema, or null. */
export function validateMapping(content: unknown): SchemaFault | null {
  compiled ??= compile();
  const validate = compiled;
  if (validate(content)) return null;
  const unquoted = (validate.errors ?? []).find((error) => isUnquoted(error.data));
  if (unquoted) {
    const column = Object.keys(unquoted.data as object)[0];
    return fault(unquoted, `write "{${column}}" in quotes: without them YAML reads braces as something else`);
  }
  return explain(validate.errors ?? []);
}

/** `{Column}` without quotes is a YAML map of one key without a value. */
const isUnquoted = (data: unknown): boolean =>
  data !== null &&
  typeof data === 'object' &&
  !Array.isArray(data) &&
  Object.keys(data).length === 1 &&
  Object.values(data)[0] === null;

function explain(errors: readonly ErrorObject[]): SchemaFault {
  const depth = (error: ErrorObject): number => error.instancePath.split('/').length;
  // Of several ways to write a thing, the one that got furthest is the one that was meant.
  const worst = [...errors]
    .filter((error) => error.keyword !== 'anyOf')
    .sort((a, b) => weight(b) - weight(a) || depth(b) - depth(a))[0];
  const error = worst ?? errors[0];
  if (!error) return { path: [], message: 'the mapping is not valid' };
  if (error.keyword === 'additionalProperties') {
    const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {}).join(', ');
    const name = String(error.params.additionalProperty);
    return {
      path: [...pathOf(error), name],
      message: `${where(error)} has no field "${name}". It may have: ${known}.`,
    };
  }
  if (error.keyword === 'required') return fault(error, `"${String(error.params.missingProperty)}" is missing; add it`);
  if (error.keyword === 'enum')
    return fault(error, `write one of ${(error.params.allowedValues as unknown[]).join(', ')}`);
  if (error.params['format'] === 'time-zone')
    return fault(error, `"${String(error.data)}" is no time zone; write an IANA name such as America/Chicago or UTC`);
  return fault(error, error.message ?? 'is not valid');
}

const WEIGHTS: Readonly<Record<string, number>> = { additionalProperties: 3, required: 2, enum: 2, format: 2 };
const weight = (error: ErrorObject): number => WEIGHTS[error.keyword] ?? 1;
const pathOf = (error: ErrorObject): (string | number)[] =>
  error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
const where = (error: ErrorObject): string => pathOf(error).join('.') || 'the mapping';
const fault = (error: ErrorObject, message: string): SchemaFault => ({
  path: pathOf(error),
  message: `${where(error)}: ${message}`,
});
