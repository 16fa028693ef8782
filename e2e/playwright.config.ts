import { defineConfig } from '@playwright/test';

const browser = process.env.CHROMIUM_PATH;
const quiet = ['background-networking', 'component-update', 'dev-shm-usage', 'gpu', 'quic', 'sync'];

export default defineConfig({
  testDir: '.',
  outputDir: '../.cache/e2e-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../.cache/e2e.json' }]],
  use: {
    baseURL: process.env.PORTAL_URL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    screenshot: 'only-on-failure',
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    trace: { mode: 'retain-on-failure', screenshots: false, sources: false },
    launchOptions: {
      executablePath: browser,
      args: ['--no-sandbox', '--no-first-run', ...quiet.map((what) => `--disable-${what}`)],
    },
  },
  projects: [
    { name: 'e2e', testMatch: '**/*.spec.ts' },
    { name: 'shots', testMatch: '**/*.shots.ts' },
  ],
});
