import 'reflect-metadata';
import { behindField } from '../resolvers/behind/behind-field.js';
import { type AskedField } from '../resolvers/behind/document-of-field.js';
import { buildApiSchema } from '../resolvers/build-api-schema.js';
import { createRequestContext } from '../resolvers/request-context.js';
import type { QueryBehind } from '../schema/behind/query-behind.type.js';
import { DocumentGate } from '../server/limits/document-gate.js';
import { DEFAULT_DOCUMENT_LIMITS } from '../server/limits/document-limits.js';
import type { Caller } from '../services/caller.js';
import type { Services } from '../services/services.js';

/** Looks behind the API's fields without a server, within the limits of one. */
export async function behindAsker(
  services: Services,
): Promise<(asked: AskedField, caller: Caller) => Promise<QueryBehind>> {
  const schema = await buildApiSchema();
  const gate = new DocumentGate(schema, DEFAULT_DOCUMENT_LIMITS);
  const admit = gate.admit.bind(gate);
  return (asked, caller) => behindField(schema, createRequestContext(services, caller, admit), asked);
}
