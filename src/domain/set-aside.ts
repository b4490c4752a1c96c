/** A value that somebody set aside: it carries no connection while that stands. Kept when it is withdrawn. */
export interface SetAside {
  readonly id: string;
  readonly valueId: string;
  /** Id of the key that it was done with. */
  readonly by: string;
  readonly reason: string;
  readonly at: string;
  readonly ended: { readonly at: string; readonly by: string; readonly reason: string } | null;
}
