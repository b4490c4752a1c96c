import type { FastifyInstance } from 'fastify';
import { AsterismError } from '../../domain/errors.js';

const CHARSET = /;\s*charset\s*=\s*"?([^;"\s]*)/i;

/** Takes JSON in UTF-8 and nothing else: any other type, charset or content encoding is answered with 415. */
export function installJsonBody(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addHook('onRequest', async (request) => {
    const charset = CHARSET.exec(request.headers['content-type'] ?? '')?.[1]?.toLowerCase() ?? 'utf-8';
    const encoding = request.headers['content-encoding'] ?? 'identity';
    if ((charset !== 'utf-8' && charset !== 'utf8') || encoding !== 'identity') throw unsupported();
  });
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_request: unknown, body: Buffer) => {
    try {
      return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown;
    } catch {
      throw new AsterismError('BAD_USER_INPUT', 'The body is not JSON in UTF-8.');
    }
  });
}

const unsupported = (): Error => Object.assign(new Error('unsupported media type'), { statusCode: 415 });
