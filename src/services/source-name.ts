import { notBlank } from './limits.js';

/** Name of a source as it is stored. @throws AsterismError BAD_USER_INPUT when it is blank or too long */
export const sourceName = (text: string): string =>
  notBlank('source', text, 100, 'Name where the file comes from, such as "cybertips".');
