import { z } from 'zod';
import { scopeParameters, statement } from '../statement.js';

/** A digest is of what is known, whatever its dates. */
const { markings, knownAt } = scopeParameters;
const parameters = { markings, knownAt };
const lineRow = z.object({ line: z.array(z.unknown()) });

export const digestReports = statement('read/digest-reports', parameters, lineRow);
export const digestFacts = statement('read/digest-facts', parameters, lineRow);
export const digestPeople = statement(
  'read/digest-people',
  parameters,
  z.object({ key: z.string(), mentions: z.array(z.array(z.unknown())) }),
);
