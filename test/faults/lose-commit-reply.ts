import { connect as connectTo, createServer, type Socket } from 'node:net';

/** The Bolt message COMMIT: a structure without fields and with the tag 0x12. */
const COMMIT = Buffer.from([0xb0, 0x12]);
/** Long enough for the server to commit, which takes one write to disk. */
const COMMITTED_MS = 60;

/** A way to the database that loses replies. */
export interface LossyProxy {
  /** `bolt://` address of the proxy. */
  readonly uri: string;
  /** Loses the replies to the next commits, this many, and cuts each one's connection. */
  loseReplies(count: number): void;
  /** Replies lost since the start. */
  lost(): number;
  close(): Promise<void>;
}

/** Forwards everything to the Bolt server at `uri`; a commit whose reply is lost reaches the server. */
export async function loseCommitReply(uri: string): Promise<LossyProxy> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  let toLose = 0;
  let lost = 0;
  const server = createServer((client) => {
    const upstream = connectTo(Number(port), hostname);
    let swallowing = false;
    for (const socket of [client, upstream]) {
      sockets.add(socket.setNoDelay(true));
      socket
        .on('error', () => {})
        .on('close', () => {
          sockets.delete(socket);
          client.destroy();
          upstream.destroy();
        });
    }
    client.on('data', (data: Buffer) => {
      if (toLose > 0 && isCommit(data)) {
        toLose -= 1;
        lost += 1;
        swallowing = true;
        setTimeout(() => client.resetAndDestroy(), COMMITTED_MS);
      }
      upstream.write(data);
    });
    upstream.on('data', (data: Buffer) => {
      if (!swallowing) client.write(data);
    });
  });
  const address = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
  return {
    uri: `bolt://127.0.0.1:${address}`,
    loseReplies: (count) => {
      toLose = count;
    },
    lost: () => lost,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** COMMIT goes out alone, as one chunk: its length, itself, and the end mark. */
const isCommit = (data: Buffer): boolean =>
  data.includes(Buffer.concat([Buffer.from([0x00, 0x02]), COMMIT, Buffer.from([0x00, 0x00])]));
