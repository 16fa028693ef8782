import type { CDPSession, Page } from '@playwright/test';

/** Times in milliseconds, sizes in bytes as they came over the line. */
export interface Measures {
  firstPaint: number;
  largestPaint: number;
  blocked: number;
  shift: number;
  html: number;
  css: number;
  scripts: number;
  rest: number;
}

/** A cheap telephone on a slow line, as Lighthouse throttles in the browser: 4 times slower, 1.6 Mbit/s, 150 ms. */
export const profile = { cpu: 4, latency: 562.5, download: 184_320, upload: 84_375, width: 360, height: 740 } as const;

const settled = 3_000;

/** Runs in the page, before anything else. */
function listen(): void {
  const seen = { largest: 0, shift: 0, tasks: [] as { at: number; long: number }[] };
  Object.assign(window, { seen });
  const watch = (type: string, take: (entry: PerformanceEntry & { value?: number }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.largest = startTime;
  });
  watch('layout-shift', ({ value = 0 }) => {
    seen.shift += value;
  });
  watch('longtask', ({ startTime, duration }) => {
    seen.tasks.push({ at: startTime, long: duration });
  });
}

/** What the page noted: blocking counts what a long task takes beyond 50 ms, after the first paint. */
function tell() {
  const { seen } = window as unknown as {
    seen: { largest: number; shift: number; tasks: { at: number; long: number }[] };
  };
  const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const late = seen.tasks.filter(({ at, long }) => at + long > firstPaint);
  const blocked = late.reduce((sum, { long }) => sum + long - 50, 0);
  return { firstPaint, largestPaint: seen.largest, blocked, shift: seen.shift };
}

type Sizes = Pick<Measures, 'html' | 'css' | 'scripts' | 'rest'>;

const kinds: Readonly<Record<string, keyof Sizes>> = { Document: 'html', Stylesheet: 'css', Script: 'scripts' };

/** Counts what comes over the line from now on. */
function weigh(cdp: CDPSession): Sizes {
  const sizes: Sizes = { html: 0, css: 0, scripts: 0, rest: 0 };
  const types = new Map<string, string>();
  cdp.on('Network.responseReceived', ({ requestId, type }) => void types.set(requestId, type));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sizes[kinds[types.get(requestId) ?? ''] ?? 'rest'] += encodedDataLength;
  });
  return sizes;
}

/** Opens an address in a browser that has never been there. */
export async function measurePage(page: Page, address: string): Promise<Measures> {
  const cdp = await page.context().newCDPSession(page);
  await page.setViewportSize({ width: profile.width, height: profile.height });
  await page.addInitScript(listen);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: profile.latency,
    downloadThroughput: profile.download,
    uploadThroughput: profile.upload,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu });
  const sizes = weigh(cdp);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(settled);
  return { ...(await page.evaluate(tell)), ...sizes };
}
