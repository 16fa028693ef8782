import { connect } from 'node:net';

/** Sends bytes that no well-behaved client would send, and answers the first line that comes back. */
export function rawRequest(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    let heard = '';
    socket.setTimeout(3000, () => socket.destroy(new Error('No answer')));
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1');
    });
    socket.on('close', () => resolve(heard.split('\r\n')[0] ?? ''));
    // A server that has said no may close before it has heard everything.
    socket.on('error', (problem) => (heard ? undefined : reject(problem)));
  });
}
