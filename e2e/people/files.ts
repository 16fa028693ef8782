import { expect } from '@playwright/test';
import type { Visitor } from './people.ts';

const patience = { timeout: 20_000, intervals: [250, 500, 1000] };

/** Reloads until something that the worker makes is there. */
export async function waitFor({ page }: Visitor, shown: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.reload();
    await shown();
  }).toPass(patience);
}

/** Fetches the PDF behind a link, as the person who sees the link. */
export async function fetchPdf({ page }: Visitor, name: string | RegExp): Promise<Buffer> {
  const link = page.getByRole('link', { name }).first();
  const href = await link.getAttribute('href', { timeout: 2000 });
  const answer = await page.request.get(new URL(href ?? '', page.url()).href);
  expect(answer.status()).toBe(200);
  const bytes = await answer.body();
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  return bytes;
}
