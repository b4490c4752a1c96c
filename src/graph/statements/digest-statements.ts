import { z } from 'zod';
import { scopeParameters, statement } from '../statement.js';

const lineRow = z.object({ line: z.array(z.unknown()) });

export const digestReports = statement('read/digest-reports', scopeParameters, lineRow);
export const digestFacts = statement('read/digest-facts', scopeParameters, lineRow);
export const digestPeople = statement('read/digest-people', scopeParameters, lineRow);
