import { connect as connectTo, createServer, type Socket } from 'node:net';

/** A way to the database that can go dead without either side being told. */
export interface DeadLink {
  /** `bolt://` address of the link. */
  readonly uri: string;
  /** From now on nothing passes and nothing is closed. */
  goDead(): void;
  close(): Promise<void>;
}

/** Forwards everything to the Bolt server at `uri` until it is told to go dead. */
export async function swallowTraffic(uri: string): Promise<DeadLink> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  let dead = false;
  const server = createServer((client) => {
    const upstream = connectTo(Number(port), hostname);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on('error', () => {});
      from.on('data', (data: Buffer) => {
        if (!dead) to.write(data);
      });
      from.on('close', () => {
        if (!dead) to.destroy();
      });
    }
  });
  const address = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
  return {
    uri: `bolt://127.0.0.1:${address}`,
    goDead: () => {
      dead = true;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
