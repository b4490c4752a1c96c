/** What one file may cost, whatever it holds. */
export interface ReadLimits {
  /** Bytes of one record; a longer one is rejected as LINE_TOO_LONG and skipped. */
  readonly recordBytes: number;
  /** Bytes a gzip file may become. */
  readonly inflatedBytes: number;
  /** Bytes out for each byte in, counted after the first MiB out. Real tables reach about 20. */
  readonly inflateRatio: number;
}

export const READ_LIMITS: ReadLimits = { recordBytes: 2 ** 20, inflatedBytes: 64 * 2 ** 30, inflateRatio: 100 };
