import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import fastify from 'fastify';
import { takePort } from '../../../src/server/take-port.js';

describe('takePort', () => {
  it('says what to do when another program has the port', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const app = fastify();
    try {
      await expect(takePort(app, { host: '127.0.0.1', port })).rejects.toMatchObject({
        code: 'BAD_ENVIRONMENT',
        message: `Cannot listen on 127.0.0.1:${port}: another program uses it. Set PORT or HOST to another one; PORT=0 picks a free port.`,
      });
    } finally {
      await app.close();
      other.close();
    }
  });

  it('returns the address it serves', async () => {
    const app = fastify();
    await expect(takePort(app, { host: '127.0.0.1', port: 0 })).resolves.toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await app.close();
  });
});
