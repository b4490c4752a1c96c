/** Why a text is not a value: nothing there, a stand-in for nothing, or something to mend. */
export type WhyNot = 'empty' | 'placeholder' | 'invalid';

/** A text that gives no value; `reason` says what to fix. */
export interface Refusal {
  readonly ok: false;
  readonly why: WhyNot;
  readonly reason: string;
}

/** What every normaliser returns; none of them throws. */
export type Normalised<T> = { readonly ok: true; readonly value: T } | Refusal;

/** A value was read. */
export const accept = <T>(value: T): Normalised<T> => ({ ok: true, value });

/** No value was read. */
export const refuse = (why: WhyNot, reason: string): Refusal => ({ ok: false, why, reason });
