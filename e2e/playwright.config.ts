import { defineConfig } from '@playwright/test';
import type { Eyes } from './people/people.ts';

const browser = process.env.CHROMIUM_PATH;
const quiet = ['background-networking', 'component-update', 'dev-shm-usage', 'gpu', 'quic', 'sync'];

export default defineConfig<{ eyes: Eyes }>({
  testDir: '.',
  outputDir: '../.cache/e2e-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A busy machine is slow, not wrong: these bounds only end what hangs.
  timeout: 480_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../.cache/e2e.json' }]],
  use: {
    baseURL: process.env.PORTAL_URL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    screenshot: 'only-on-failure',
    actionTimeout: 20_000,
    navigationTimeout: 60_000,
    // A failure says what stood on the page without it.
    trace: process.env.E2E_TRACE ? { mode: 'retain-on-failure', screenshots: false, sources: false } : 'off',
    launchOptions: {
      executablePath: browser,
      args: ['--no-sandbox', '--no-first-run', ...quiet.map((what) => `--disable-${what}`)],
    },
  },
  projects: [
    // One failure that names the browser, instead of one in every story.
    { name: 'browser', testMatch: 'checks/browser.spec.ts' },
    {
      name: 'e2e',
      testMatch: '**/*.spec.ts',
      testIgnore: ['checks/browser.spec.ts', 'city/**'],
      dependencies: ['browser'],
    },
    // What moves every dossier of the city, or stands on every page, comes last: nobody else is in the middle of a story.
    {
      name: 'city',
      testMatch: ['city/late-holiday.spec.ts', 'city/maintenance.spec.ts', 'city/wordings.spec.ts'],
      dependencies: ['e2e'],
    },
    { name: 'reform', testMatch: 'city/merger.spec.ts', dependencies: ['city'] },
    // Every service in every setting: too long for each change.
    { name: 'matrix', testMatch: '**/*.matrix.ts', dependencies: ['browser'] },
    { name: 'phone', testMatch: '**/*.measures.ts', dependencies: ['browser'] },
    // The stories once more with a camera, in an office that has something to do.
    { name: 'office', testMatch: 'people/fill-office.ts', dependencies: ['browser'] },
    { name: 'shots', testMatch: 'stories/*.spec.ts', dependencies: ['office'], use: { eyes: 'pictures' } },
  ],
});
