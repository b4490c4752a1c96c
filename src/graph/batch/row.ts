/**
 * One row of an UNWIND, shaped for the driver's encoder: numbers go out as floats and instants as ISO
 * text, which the statements turn into integers and times. Encoding an Integer or a DateTime costs the
 * driver 10 to 30 times as much. What there are many of goes out as lists: with the names of columns in every row, the
 * names would be half of what is encoded.
 */
export type Row = Readonly<Record<string, unknown>>;

/** A map stored as JSON text, since a property holds no map. */
export const asJson = (map: Readonly<Record<string, unknown>>): string | undefined =>
  Object.keys(map).length ? JSON.stringify(map) : undefined;
