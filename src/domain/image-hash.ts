/** Hashes of the bytes of a file. Every other kind describes what is seen and can be turned back into a picture. */
const CRYPTOGRAPHIC = ['md5', 'sha1', 'sha256', 'sha384', 'sha512'];

/** True when an image hash of this algorithm may be shown to whoever may see the report it stands in. */
export const mayShowHash = (algorithm: string): boolean => CRYPTOGRAPHIC.includes(algorithm);
