import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { broughtClamav } from './bring-clamav.ts';
import { type Finished, runTool, startProcess } from './processes.ts';
import type { Run } from './run.ts';
import { trouble } from './trouble.ts';

/** A ClamAV daemon that answers. */
export type Clamav = {
  /** As the setting CLAMD names it. */
  address: string;
  version: string;
  /** Ours to stop; else somebody else's, or the system's. */
  pid?: number;
  /** The scanner's own test files, where they were brought along. */
  testFiles?: string;
};

const usual = ['unix:/var/run/clamav/clamd.ctl', 'unix:/run/clamd.scan/clamd.sock', '127.0.0.1:3310'];
const programs = ['/usr/sbin/clamd', '/usr/local/sbin/clamd', path.join(broughtClamav, 'root/usr/sbin/clamd')];
const startLimit = 30_000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What the daemon says to VERSION; undefined when it says nothing. */
function versionOf(address: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const [host, port] = address.replace(/^tcp:\/\//, '').split(':');
    const socket = connect(address.startsWith('unix:') ? { path: address.slice(5) } : { host, port: Number(port) });
    let said = '';
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on('connect', () => socket.write('zVERSION\0'));
    socket.on('data', (text) => {
      said += text;
    });
    socket.on('error', () => resolve(undefined));
    socket.on('close', () => resolve(said.startsWith('ClamAV') ? said.replace('\0', '') : undefined));
  });
}

// The real signatures cannot be had everywhere and change daily: these two name what every scanner must find.
const signatures = {
  'tests.ndb': `Eicar-Test:0:0:${Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!$H+H*'].join('')).toString('hex')}\n`,
  'tests.hdb': 'aa15bcf478d165efd2065190eb473bcb:544:ClamAV-Test-File\n',
};

async function startOwn(run: Run, program: string): Promise<Clamav> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'clamd-'));
  run.litter(folder);
  for (const [name, text] of Object.entries(signatures)) writeFileSync(path.join(folder, name), text);
  const settings = {
    DatabaseDirectory: folder,
    LocalSocket: `${folder}/socket`,
    StreamMaxLength: '100M',
    Foreground: 'yes',
  };
  const file = path.join(folder, 'clamd.conf');
  writeFileSync(
    file,
    Object.entries(settings)
      .map((pair) => `${pair.join(' ')}\n`)
      .join(''),
  );
  const libraries = path.resolve(program, '../../lib', `${os.arch() === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`);
  const child = startProcess(run, program, ['--config-file', file], {
    env: { LD_LIBRARY_PATH: libraries },
    log: path.join(folder, 'log'),
  });
  const address = `unix:${settings.LocalSocket}`;
  for (const deadline = Date.now() + startLimit; Date.now() < deadline; await pause(200)) {
    const version = await versionOf(address);
    if (version) return { address, version, pid: child.pid, testFiles: testFilesOf(program) };
    if (child.exitCode !== null) break;
  }
  throw trouble(`${program} is there but does not start: mend it, or take it away to do without.`);
}

function testFilesOf(program: string): string | undefined {
  const folder = path.resolve(program, '../../share/clamav-testfiles');
  return existsSync(folder) ? folder : undefined;
}

/** The daemon of CLAMD, or one that runs at a usual place; undefined where there is none. */
export async function runningClamav(): Promise<Clamav | undefined> {
  const named = process.env.CLAMD;
  for (const address of named ? [named] : usual) {
    const version = await versionOf(address);
    if (version) return { address, version };
  }
  if (named) throw trouble(`CLAMD names ${named}, where no ClamAV answers: start it, or unset CLAMD.`);
  return undefined;
}

/** One that runs, or one started from a program that is there; undefined where there is none. */
export async function findClamav(run: Run): Promise<Clamav | undefined> {
  const running = await runningClamav();
  const program = programs.find((file) => existsSync(file));
  return running ?? (program ? startOwn(run, program) : undefined);
}

/** Our checks with the daemon behind them; one of our own is ended on the way, to see that nothing is taken without it. */
export function proveClamav(run: Run, { address, pid, testFiles }: Clamav): Promise<Finished> {
  const env = {
    CLAMD: address,
    ...(pid ? { CLAMD_PID: String(pid) } : {}),
    ...(testFiles ? { CLAMAV_TEST_FILES: testFiles } : {}),
  };
  return runTool(run, process.execPath, ['packages/gateways/proofs/clamav.ts'], { env });
}
