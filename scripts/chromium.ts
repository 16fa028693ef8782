import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkout } from './checkout.ts';
import { mustRun } from './processes.ts';
import type { Run } from './run.ts';
import { trouble } from './trouble.ts';

/** What Playwright needs to know to start the browser. */
export type Chromium = Record<'CHROMIUM_PATH', string> & Partial<Record<'LD_LIBRARY_PATH' | 'FONTCONFIG_PATH', string>>;

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const runs = (file: string, env: Partial<Chromium> = {}) =>
  spawnSync(file, ['--version', '--no-sandbox'], { timeout: 60_000, env: { ...process.env, ...env } }).status === 0;

// Its own settings look beside a cloud function, and a browser without any font dies at the first text box.
// Tinos is what our papers are set in; it stands in for the typeface that the screens name first.
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir prefix="relative">../../../packages/documents/node_modules/@expo-google-fonts/tinos</dir>
  <alias binding="same"><family>Times New Roman</family><accept><family>Tinos</family></accept></alias>
  <alias><family>serif</family><prefer><family>Tinos</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;

function withFonts(folder: string): Chromium {
  writeFileSync(path.join(folder, 'fonts/fonts.conf'), fontSettings);
  return {
    CHROMIUM_PATH: path.join(folder, 'chromium'),
    LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
    FONTCONFIG_PATH: path.join(folder, 'fonts'),
  };
}

/** The browser in the npm package; it unpacks into the temporary folder, so we lend it one of ours. */
async function bundled(run: Run): Promise<Chromium> {
  const manifest = path.join(checkout.root, 'node_modules/@sparticuz/chromium/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const folder = path.join(checkout.cache, `chromium-${version}`);
  if (existsSync(folder)) return withFonts(folder);
  const half = `${folder}.${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  const unpack = `await (await import('@sparticuz/chromium')).default.executablePath()`;
  // The variable makes it bring the system libraries that a bare machine lacks.
  const env = { TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
  await mustRun(run, process.execPath, ['--input-type=module', '-e', unpack], { env });
  renameSync(half, folder);
  return withFonts(folder);
}

/** The browser of CHROMIUM_PATH, an installed one, or the one that npm brought. */
export async function findChromium(run: Run): Promise<Chromium> {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted && !runs(wanted)) throw trouble(`CHROMIUM_PATH names ${wanted}, which does not run: correct or unset it.`);
  const installed = wanted ?? usual.find((file) => existsSync(file) && runs(file));
  if (installed) return { CHROMIUM_PATH: installed };
  const own = await bundled(run);
  if (runs(own.CHROMIUM_PATH, own)) return own;
  throw trouble('No browser runs here: install Chromium, or set CHROMIUM_PATH to one.');
}
