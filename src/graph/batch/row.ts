/**
 * One row of an UNWIND, shaped for the driver's encoder: numbers go out as floats and instants as ISO
 * text, which the statements turn into integers and times. Encoding an Integer or a DateTime costs the
 * driver 10 to 30 times as much. What is undefined is left out. Edges and values, of which there are most, go out as
 * lists: with their names in every row, the names would be half of what is encoded.
 */
export type Row = Readonly<Record<string, unknown>>;

/** Row of something that hangs on a report of the batch: `report` is that report's index. */
export interface PartRow extends Row {
  readonly report: number;
}

/** A map stored as JSON text, since a property holds no map. */
export const asJson = (map: Readonly<Record<string, unknown>>): string | undefined =>
  Object.keys(map).length ? JSON.stringify(map) : undefined;
