import { expect } from '@playwright/test';
import { answer, tick } from '../people/answer.ts';
import { begin, fillPage, follow, heading, openFirstTask, press, send } from '../people/apply.ts';
import { boxesOf, nextSunday, paperAsked } from '../people/copy.ts';
import { type People, test, type Visitor } from '../people/people.ts';
import { backoffice, portal } from '../places.ts';
import { services } from '../words.ts';

const oneDay = 24 * 60 * 60 * 1000;
const dayAfterSunday = (days: number): Date => new Date(nextSunday().getTime() + days * oneDay);

/** From the next working day on, one person is seen at nine and one at ten. */
async function sayHours(people: People): Promise<void> {
  const admin = await people.person('staff-minh', { language: 'vi', scripts: false });
  const { page, t, look } = admin;
  await page.goto(`${backoffice}/admin/desks?agency=hoan-kiem`);
  await expect(page.getByText(t('backoffice:visits.unlimited'))).toBeVisible();
  await look('visiting hours, not said');
  const saved = page.getByRole('status').filter({ hasText: t('backoffice:visits.done') });
  for (let days = 0; days <= 10 && !(await saved.isVisible()); days += 1) {
    const holds = { at0800: '0', at0900: '1', at1000: '1', at1400: '0', at1500: '0' };
    await answer(admin, { ...boxesOf(new Date(Date.now() + days * oneDay), 'from'), ...holds });
    await page.getByRole('button', { name: t('backoffice:visits.send') }).click();
  }
  await expect(saved).toBeVisible();
  await look('visiting hours, said');
}

/** As far as the page of the visit, where an hour that is not offered is refused and the next free ones are. */
async function toVisit(visitor: Visitor): Promise<void> {
  const { page, t, look } = visitor;
  await begin(visitor, services.certifiedCopy);
  await openFirstTask(visitor);
  await fillPage(visitor, 'paper', paperAsked);
  // No weekday but one at which nobody is seen: a holiday is refused as well, and the hours are offered all the same.
  await answer(visitor, { commune: 'hoan-kiem', ...boxesOf(dayAfterSunday(8)), visitTime: '15:00' });
  await press(visitor, t('shell:saveAndContinue'));
  await expect(page.getByRole('alert')).toBeVisible();
  await look('form page visit, hour not offered');
}

/** As a link to an hour says it; a visit of today may be too near to be moved. */
const today = (): string =>
  new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10).split('-').reverse().join('/');

/** The next hour that is free after today, as its link says it. */
async function takeNext(visitor: Visitor): Promise<string> {
  const { page, hand, t } = visitor;
  const next = page.locator('#free').getByRole('link').filter({ hasNotText: today() }).first();
  const hour = (await next.textContent()) ?? '';
  await hand.press(next);
  await expect(page).toHaveURL(/visit=/);
  await press(visitor, t('shell:saveAndContinue'));
  await expect(heading(visitor, t('portal:check.title'))).toBeVisible();
  return hour;
}

test('Two want the last place at the desk, one gets it, the other takes the next, and it is moved', async ({
  people,
}) => {
  await sayHours(people);
  const one = await people.person('citizen-hang', { language: 'vi', scripts: false, width: 360 });
  const other = await people.person('citizen-bao', { language: 'en', scripts: true });
  await toVisit(one);
  await toVisit(other);
  const hour = await takeNext(one);
  expect((await takeNext(other)).slice(0, 5)).toBe(hour.slice(0, 5));
  const { id } = await send(one);

  await tick(other, other.page.getByRole('checkbox', { name: other.t('portal:check.declaration') }));
  await press(other, other.t('portal:check.send'));
  await expect(heading(other, services.certifiedCopy.en)).toHaveCount(0);
  await expect(other.page.getByRole('alert')).toBeVisible();
  await expect(other.page).toHaveURL(/pages\/visit/);
  await other.look('form page visit, hour taken meanwhile');
  expect(await takeNext(other)).not.toContain(hour.slice(0, 5));
  await send(other);

  await one.page.goto(`${portal}/my/${id}`);
  await follow(one, one.t('portal:visits.see'));
  await one.look('visit');
  await follow(one, one.t('portal:bring.link'));
  await expect(heading(one, one.t('portal:bring.title'))).toBeVisible();
  await expect(one.page.getByRole('main')).toContainText(hour.slice(0, 5));
  await one.look('what to bring, after booking');
  await one.page.goBack();
  await press(one, one.t('portal:visits.send'));
  await expect(one.page.getByRole('alert')).toContainText(one.t('portal:visits.notChosen'));
  const options = one.page.locator('select[name="to"] option');
  const later = (await options.nth(3).getAttribute('value')) ?? '';
  await answer(one, { to: later });
  await press(one, one.t('portal:visits.send'));
  await expect(one.page.getByRole('status')).toContainText(later.slice(11));
  await one.look('visit, moved');
  const file = await one.page.request.get(`${portal}/my/${id}/visit.ics`);
  expect(file.headers()['content-type']).toContain('text/calendar');
  expect(await file.text()).toContain('SEQUENCE:2');

  const clerk = await people.person('staff-binh', { language: 'en', scripts: true });
  await clerk.page.goto(`${backoffice}/queue`);
  await expect(clerk.page.getByRole('heading', { name: clerk.t('backoffice:visits.today') })).toBeVisible();
});
