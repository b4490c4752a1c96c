import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { GRAPHIQL_PAGE } from './graphiql-page.js';
import { GRAPHIQL_SCRIPT } from './graphiql-script.js';
import { GRAPHIQL_STYLE } from './graphiql-style.js';

/** Files of installed packages that the page loads, by the name they are served under. */
const FILES = {
  'react.js': ['react', 'umd/react.production.min.js'],
  'react-dom.js': ['react-dom', 'umd/react-dom.production.min.js'],
  'graphiql.js': ['graphiql', 'graphiql.min.js'],
  'graphiql.css': ['graphiql', 'graphiql.min.css'],
} as const;

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // The editor sets styles of single elements while it runs.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

/** The query editor at `/graphiql`: a public static page from installed packages. The key is typed into it and stays in its memory. */
export async function installGraphiql(app: FastifyInstance): Promise<void> {
  const resolve = createRequire(import.meta.url).resolve;
  const serve = (path: string, type: string, content: string | Buffer): void => {
    app.get(path, (_, reply) => reply.headers({ ...HEADERS, 'content-type': `${type}; charset=utf-8` }).send(content));
  };
  serve('/graphiql', 'text/html', GRAPHIQL_PAGE);
  serve('/graphiql/page.js', 'text/javascript', GRAPHIQL_SCRIPT);
  serve('/graphiql/page.css', 'text/css', GRAPHIQL_STYLE);
  for (const [name, [library, file]] of Object.entries(FILES)) {
    const folder = dirname(resolve(`${library}/package.json`));
    serve(
      `/graphiql/${name}`,
      name.endsWith('.css') ? 'text/css' : 'text/javascript',
      await readFile(join(folder, file)),
    );
  }
}
