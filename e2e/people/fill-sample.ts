import { expect } from '@playwright/test';
import { photo } from '../files/samples.ts';
import type { ServiceSample } from '../files/service-samples.ts';
import { handIn } from '../http/citizens.ts';
import { type Answers, answer } from './answer.ts';
import { follow, isOnTasks, openFirstTask, press, upload } from './apply.ts';
import type { Visitor } from './people.ts';

/** What is known about the applicant stands there and is not asked. */
async function answerAsked(visitor: Visitor, posted: Answers): Promise<void> {
  const { page } = visitor;
  const isAsked = (name: string) => page.locator(`[name="${name}"]`).count();
  const any = Object.keys(posted).map((name) => `[name="${name}"]`);
  if (any.length === 0) return;
  await page.locator(any.join()).first().waitFor({ state: 'attached' });
  const asked: [string, Answers[string]][] = [];
  for (const entry of Object.entries(posted)) if (await isAsked(entry[0])) asked.push(entry);
  await answer(visitor, Object.fromEntries(asked));
}

const pageIn = (address: string): string | undefined => /\/pages\/(\w+)/.exec(address)?.[1];

/** Goes where the form leads, from its first page to the list of tasks; what is filled in already is passed over. */
async function fillPages(visitor: Visitor, slug: string, { pages }: ServiceSample): Promise<void> {
  const { page, t, look } = visitor;
  await openFirstTask(visitor);
  await expect(page).toHaveURL(/\/pages\//);
  for (let name = pageIn(page.url()); name; name = pageIn(page.url())) {
    await answerAsked(visitor, pages.find((each) => each.page === name)?.posted ?? {});
    await look(`form page ${slug} ${name}`);
    await press(visitor, t('shell:saveAndContinue'));
    await expect(page).not.toHaveURL(new RegExp(`/pages/${name}(#.*)?$`));
  }
}

/** The papers that must be there: the first by its page, the rest as the page would post them. */
async function handInAll(visitor: Visitor, draft: string, cookie: string): Promise<void> {
  const { page, t } = visitor;
  const links = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasNotText: t('shell:optional') })
    .locator('a[href*="/papers/"]');
  const papers = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-1)));
  for (const paper of papers.slice(1)) await handIn(cookie, draft, paper ?? '');
  if (papers.length === 0) return;
  await visitor.hand.press(links.first());
  await upload(visitor, photo('giay-to.jpg'));
  await expect(page.getByRole('main')).toContainText(t('portal:upload.ok'));
  await follow(visitor, t('shell:continue'));
}

/** From the task list of a new application to the page that shows all answers. */
export async function fillInSample(
  visitor: Visitor,
  { slug, sample, cookie }: { slug: string; sample: ServiceSample; cookie: string },
): Promise<void> {
  await isOnTasks(visitor);
  await visitor.look(`task list ${slug}`);
  const draft = new URL(visitor.page.url()).pathname;
  await fillPages(visitor, slug, sample);
  // Without papers the form leads there by itself.
  if (visitor.page.url().endsWith('/check')) return;
  await isOnTasks(visitor);
  await handInAll(visitor, draft, cookie);
  await isOnTasks(visitor);
  await follow(visitor, visitor.t('portal:tasks.send'));
}
