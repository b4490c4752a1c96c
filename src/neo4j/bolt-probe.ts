import { connect } from 'node:net';

// The Bolt handshake: magic, then four offers of versions; only the first, 5.8 down to 5.0, is used.
const HANDSHAKE = Buffer.from('6060b01700080805000000000000000000000000', 'hex');

/** True when a Bolt server on 127.0.0.1:`port` answers a handshake within `timeoutMs`. */
export function answersBolt(port: number, timeoutMs = 1_000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(timeoutMs, () => end(false));
    socket.on('error', () => end(false));
    socket.on('close', () => end(false));
    socket.on('connect', () => socket.write(HANDSHAKE));
    socket.on('data', (answer) => end(answer.length >= 4 && answer.readUInt32BE(0) !== 0 && answer[3] === 5));
  });
}
