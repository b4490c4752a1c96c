const BEARER = /^Bearer +([\x21-\x7e]{1,200})$/i;

/** The key in an `Authorization: Bearer …` value, or null when there is none in it. */
export const bearerKey = (authorization: unknown): string | null =>
  typeof authorization === 'string' ? (BEARER.exec(authorization)?.[1] ?? null) : null;
