import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { orderFor, sentDossier } from './http/citizens.ts';
import { acceptByPost } from './http/clerks.ts';
import { noticeOf, notify, signed } from './http/notices.ts';
import { test as base, type LookAt, type People } from './people/people.ts';
import { settings } from './people/settings.ts';
import { certificateStory } from './stories/certificate-story.ts';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.resolve(root, process.env.SHOTS_DIR ?? '.cache/shots');
const readme = path.join(root, 'docs/screens');

/** The main screens, by the state of the story in which they are seen. */
const screens: Readonly<Record<string, string>> = {
  home: 'portal-01-home',
  'search results': 'portal-01b-search',
  'procedure marital-status': 'portal-02-procedure',
  'sign in': 'portal-03-sign-in',
  'task list': 'portal-04-tasks',
  'form page with errors': 'portal-05-form-errors',
  'upload, refused': 'portal-06-upload-refused',
  'upload, taken': 'portal-06b-upload-taken',
  'check answers': 'portal-07-check',
  confirmation: 'portal-08-confirmation',
  'pay, failed': 'portal-09-pay-failed',
  'my dossiers': 'portal-09b-mine',
  'dossier, supplement asked': 'portal-10-asked',
  supplement: 'portal-10b-supplement',
  'dossier, result ready': 'portal-11-ready',
  'dossier, whole way': 'portal-11b-timeline',
  result: 'portal-12-result',
  'verify, valid': 'portal-13-verify',
  'verify file, altered': 'portal-14-verify-altered',
  'work list': 'office-01-work-list',
  'dossier after transfer': 'office-02-dossier',
  'command accept': 'office-03-accept',
  'command askSupplement': 'office-04-supplement',
  'command submitForApproval': 'office-05-draft',
  'command approve': 'office-06-approve',
  'command issue': 'office-07-issue',
  'dossier after issue': 'office-08-issued',
  'search for what is done': 'office-09-search',
};
const inReadme: Readonly<Record<string, string>> = { home: 'portal.png', 'work list': 'backoffice.png' };
const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
] as const;

/** The whole page in a window of its own height, so that what sticks to the edge stands at the edge; then as before. */
async function picture(page: Page, file: string): Promise<void> {
  await page.mouse.move(0, 0);
  for (const { width, height } of sizes) {
    await page.setViewportSize({ width, height });
    const whole = await page.locator('html').evaluate(({ scrollHeight }) => scrollHeight);
    await page.setViewportSize({ width, height: Math.max(whole, height) });
    await page.screenshot({ path: path.join(folder, `${file}-${width}.png`), fullPage: true });
    await page.setViewportSize({ width, height });
  }
}

const camera: LookAt = async (page, state, { language }) => {
  const name = screens[state];
  if (!name) return [];
  await picture(page, `${name}-${language}`);
  const shown = language === 'vi' && inReadme[state];
  if (shown) await page.screenshot({ path: path.join(readme, shown) });
  return [];
};

const test = base.extend<{ lookAt: LookAt }>({
  lookAt: async ({ browserName: _ }, use) => {
    await use(camera);
  },
});

/** A few more dossiers on the desk, some paid, some accepted. */
async function fillDesk(people: People): Promise<void> {
  const clerk = await people.cookie('staff-huong');
  for (const [place, subject] of ['citizen-minh', 'citizen-hoa', 'citizen-duc', 'citizen-tuan'].entries()) {
    const citizen = await people.cookie(subject);
    const dossier = await sentDossier(citizen, 'bach-mai');
    await notify(signed(noticeOf(await orderFor(citizen, dossier), 8000)));
    if (place % 2 === 0) await acceptByPost(clerk, dossier.replace('/my/', '/dossiers/'));
  }
}

test.describe.configure({ mode: 'default' });

test.beforeAll(() => {
  for (const place of [folder, readme]) mkdirSync(place, { recursive: true });
});

for (const { language, scripts, applicant, title } of settings.filter((setting) => setting.scripts)) {
  test(`The main screens ${title}`, async ({ people }) => {
    test.setTimeout(900_000);
    if (language === 'vi') await fillDesk(people);
    await certificateStory(people, { language, scripts }, applicant);
  });
}
