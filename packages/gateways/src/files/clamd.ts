import { connect, type NetConnectOpts } from 'node:net';

const MOST_MILLISECONDS = 20_000;
const MOST_ANSWER = 4_096;
const CHUNK = 65_536;

/** Sends bytes to a ClamAV daemon (INSTREAM) and returns its answer; rejects on trouble or after the time allowed. */
export function askClamd(address: string, bytes: Uint8Array, milliseconds = MOST_MILLISECONDS): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(connectOptions(address));
    const timer = setTimeout(() => socket.destroy(new Error('The scanner did not answer in time')), milliseconds);
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (text) => {
      answer += text;
      if (answer.length > MOST_ANSWER) socket.destroy(new Error('The scanner answered too much'));
    });
    socket.on('end', () => resolve(answer.replaceAll('\0', '').trim()));
    socket.on('error', reject);
    socket.on('close', () => {
      clearTimeout(timer);
      reject(new Error('The scanner hung up'));
    });
    socket.on('connect', () => {
      socket.write('zINSTREAM\0');
      for (let at = 0; at < bytes.length; at += CHUNK) socket.write(framed(bytes.subarray(at, at + CHUNK)));
      socket.write(framed(new Uint8Array()));
    });
  });
}

function framed(part: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(part.length);
  return Buffer.concat([length, part]);
}

function connectOptions(address: string): NetConnectOpts {
  if (address.startsWith('unix:')) return { path: address.slice('unix:'.length) };
  const { hostname, port } = new URL(address.includes('://') ? address : `tcp://${address}`);
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3310) };
}
