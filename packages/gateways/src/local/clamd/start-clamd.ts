import { createServer, type Socket } from 'node:net';
import { carriesEicar } from '../../files/eicar.ts';
import { unframed } from './unframed.ts';

const STREAM_MOST = 25 * 1024 * 1024;
const EMPTY_CHUNK = Buffer.alloc(4);
const COMMAND = /^([zn])(PING|VERSION|INSTREAM)([\0\n])/;

export interface ClamdOptions {
  /** A port, or the path of a socket file; a free port unless named. */
  listenAt?: number | string;
  /** Texts that count as malware, besides the test virus. */
  signatures?: readonly string[];
  /** Answers a scan in another way than the daemon would: late, cut off, nonsense, or not at all. */
  fault?: (answer: string, socket: Socket) => void;
}

export interface LocalClamd {
  /** As the setting CLAMD names it. */
  address: string;
  /** How many files were handed over to it. */
  scanned: () => number;
  stop(): Promise<void>;
}

/** A daemon that speaks ClamAV's protocol (PING, VERSION, INSTREAM) and knows the test virus; for tests and demonstrations. */
export async function startClamd({ listenAt = 0, signatures = [], fault }: ClamdOptions = {}): Promise<LocalClamd> {
  const sockets = new Set<Socket>();
  let scanned = 0;
  const verdict = (bytes: Buffer): string => {
    scanned += 1;
    if (bytes.length > STREAM_MOST) return 'INSTREAM size limit exceeded. ERROR';
    if (carriesEicar(bytes)) return 'stream: Eicar-Signature FOUND';
    return signatures.some((text) => bytes.includes(text)) ? 'stream: Local.Test-1 FOUND' : 'stream: OK';
  };

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    const parts: Buffer[] = [];
    let tail = Buffer.alloc(0);
    const take = (data: Buffer) => {
      parts.push(data);
      tail = Buffer.concat([tail, data]).subarray(-4);
      if (parts.length > 1 && !tail.equals(EMPTY_CHUNK)) return;
      const received = Buffer.concat(parts);
      const [head = '', , command, end = ''] = COMMAND.exec(received.subarray(0, 16).toString('latin1')) ?? [];
      if (command === 'PING' || command === 'VERSION')
        socket.end(`${command === 'PING' ? 'PONG' : 'ClamAV local'}${end}`);
      const bytes = command === 'INSTREAM' ? unframed(received.subarray(head.length)) : null;
      if (!bytes) return;
      socket.off('data', take);
      const answer = `${verdict(bytes)}${end}`;
      if (fault) fault(answer, socket);
      else socket.end(answer);
    };
    socket.on('data', take);
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    if (typeof listenAt === 'string') server.listen(listenAt, resolve);
    else server.listen(listenAt, '127.0.0.1', resolve);
  });
  const at = server.address();
  return {
    address: typeof at === 'string' || !at ? `unix:${listenAt}` : `127.0.0.1:${at.port}`,
    scanned: () => scanned,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
