import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { draftOf, sentDossier } from './http/citizens.ts';
import { type Measures, measurePage } from './measures/measure-page.ts';
import { middleOf, phonePage, tableOf } from './measures/phone-page.ts';
import { test } from './people/people.ts';
import { portal } from './places.ts';
import { services } from './words.ts';

const tries = 3;
const setting = { language: 'vi', scripts: true } as const;
const docs = path.resolve(import.meta.dirname, '../docs');

test('The main pages on a cheap telephone', async ({ people, browser }) => {
  const { slug } = services.maritalStatus;
  const cookie = await people.cookie('citizen-duc');
  const dossier = await sentDossier(cookie, 'bach-mai');
  const draft = await draftOf(cookie, slug);
  const pages = new Map([
    ['home', '/'],
    ['procedure', `/services/${slug}`],
    ['form page', `${draft}/pages/owner`],
    ['timeline', dossier],
  ]);
  const measured = new Map<string, Measures>();
  for (const [name, address] of pages) {
    const found: Measures[] = [];
    for (let turn = 0; turn < tries; turn += 1) {
      const { page } = await people.person('citizen-duc', setting);
      found.push(await measurePage(page, `${portal}${address}`));
      await page.close();
    }
    measured.set(name, middleOf(found));
  }
  console.log(tableOf(measured));
  const [load = 0] = loadavg();
  const machine = `${availableParallelism()} processors with a load of ${load.toFixed(1)}`;
  const page = phonePage(measured, tries, { browser: `Chromium ${browser.version()}`, machine });
  writeFileSync(path.join(docs, 'on-a-telephone.md'), page);
  expect(measured.size).toBe(pages.size);
});
