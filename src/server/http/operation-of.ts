import { plainRecord } from '../limits/plain-record.js';

/** The parts of a request that its limits depend on; a malformed request is left to the GraphQL server to refuse. */
export interface RequestedOperation {
  readonly query: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Reads query and variables from a POST body or a GET address. */
export function operationOf(method: string, body: unknown, search: string): RequestedOperation {
  if (method !== 'GET') {
    const { query, variables } = plainRecord(body);
    return { query: typeof query === 'string' ? query : null, variables: plainRecord(variables) };
  }
  const asked = new URLSearchParams(search);
  return { query: asked.get('query'), variables: plainRecord(parsed(asked.get('variables'))) };
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}
