import neo4j, { type DateTime } from 'neo4j-driver';
import { z } from 'zod';

/** Turns a domain value into what the driver sends: integers and instants need their own types. */
export type Encoder<T> = (value: T) => unknown;

/** Typed twin of one file under `cypher/`: what goes in, what comes out. `name` is the file's path without `.cypher`. */
export interface Statement<P, R> {
  readonly name: string;
  readonly mode: 'READ' | 'WRITE';
  /** Text of a statement that has no file: the pattern compiler's alone. */
  readonly text?: string;
  readonly parameters: { readonly [K in keyof P]: Encoder<P[K]> };
  readonly row: z.ZodType<R>;
}

type Encoders = Readonly<Record<string, Encoder<never>>>;
type Encoded<E extends Encoders> = { [K in keyof E]: E[K] extends Encoder<infer T> ? T : never };

/** Declares a statement; its mode is its folder. */
export function statement<E extends Encoders, R>(
  name: `read/${string}` | `write/${string}`,
  parameters: E,
  row: z.ZodType<R>,
): Statement<Encoded<E>, R> {
  return { name, mode: name.startsWith('read/') ? 'READ' : 'WRITE', parameters: parameters as never, row };
}

const utc = (text: string): DateTime => {
  const date = new Date(text);
  return new neo4j.types.DateTime(
    neo4j.int(date.getUTCFullYear()),
    neo4j.int(date.getUTCMonth() + 1),
    neo4j.int(date.getUTCDate()),
    neo4j.int(date.getUTCHours()),
    neo4j.int(date.getUTCMinutes()),
    neo4j.int(date.getUTCSeconds()),
    neo4j.int(date.getUTCMilliseconds() * 1e6),
    neo4j.int(0),
  ) as unknown as DateTime;
};

/** Parameter encoders. The driver sends a JS number as a float and a JS Date as an empty map, so neither goes out as it is. */
export const text: Encoder<string> = (value) => value;
/** Text that opens something: it is never told to anybody. */
export const secret: Encoder<string> = (value) => value;
export const optionalText: Encoder<string | null> = (value) => value;
export const texts: Encoder<readonly string[]> = (value) => value;
export const optionalTexts: Encoder<readonly string[] | null> = (value) => value;
export const flag: Encoder<boolean> = (value) => value;
export const float: Encoder<number> = (value) => value;
export const optionalFloat: Encoder<number | null> = (value) => value;
export const integer: Encoder<number> = (value) => neo4j.int(value);
export const optionalInteger: Encoder<number | null> = (value) => (value === null ? null : neo4j.int(value));
export const instant: Encoder<string> = utc;
export const optionalInstant: Encoder<string | null> = (value) => (value === null ? null : utc(value));
/** Rows of an UNWIND, whose inner values the writer has already encoded. */
export const rows: Encoder<readonly object[]> = (value) => value;

/** Row schemas: instants become UTC ISO-8601 text. */
export const instantColumn = z
  .custom<DateTime>((value) => neo4j.isDateTime(value as object))
  .transform((value) => value.toStandardDate().toISOString());
export const optionalInstantColumn = instantColumn.nullish().transform((value) => value ?? null);
/** Instants that the statement returns as milliseconds since 1970: the driver takes 40 µs to read one of the database's own. */
export const epochColumn = z.number().transform((milliseconds) => new Date(milliseconds).toISOString());
export const optionalEpochColumn = z
  .number()
  .nullable()
  .transform((milliseconds) => (milliseconds === null ? null : new Date(milliseconds).toISOString()));
export const optionalTextColumn = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
export const optionalNumberColumn = z
  .number()
  .nullish()
  .transform((value) => value ?? null);
export const textsColumn = z
  .array(z.string())
  .nullish()
  .transform((value) => value ?? []);
/** A list whose entries have names here: those of a map would go over the wire with every row. */
export function listColumn<S extends z.ZodRawShape>(columns: S) {
  const names = Object.keys(columns);
  const named = (list: unknown) => {
    if (!Array.isArray(list)) return list;
    const row: Record<string, unknown> = {};
    for (const [i, name] of names.entries()) row[name] = list[i];
    return row;
  };
  return z.preprocess(named, z.object(columns));
}
/** A map stored as JSON text, since a property holds no map. */
export const jsonColumn = z
  .string()
  .nullish()
  .transform((value) => (value ? (JSON.parse(value) as Record<string, never>) : {}));

/** Parameters that every read of reports takes. */
export const scopeParameters = {
  markings: texts,
  knownAt: optionalInstant,
  validAt: optionalInstant,
  datedOnly: flag,
} as const;
