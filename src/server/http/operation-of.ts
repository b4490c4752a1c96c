import { plainRecord } from '../limits/plain-record.js';

/** The parts of a request that its limits depend on; a malformed request is left to the GraphQL server to refuse. */
export interface RequestedOperation {
  readonly query: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

/** Reads query, variables and name from a POST body or a GET address. */
export function operationOf(method: string, body: unknown, search: string): RequestedOperation {
  if (method !== 'GET') {
    const { query, variables, operationName } = plainRecord(body);
    return { query: text(query), variables: plainRecord(variables), operationName: text(operationName) };
  }
  const asked = new URLSearchParams(search);
  return {
    query: asked.get('query'),
    variables: plainRecord(parsed(asked.get('variables'))),
    operationName: asked.get('operationName'),
  };
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}
