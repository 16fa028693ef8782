import { expect } from '@playwright/test';
import { ask } from '../http/ask.ts';
import { orderFor, sentDossier } from '../http/citizens.ts';
import { acceptByPost, saidCode } from '../http/clerks.ts';
import { noticeOf, notify, signed } from '../http/notices.ts';
import { answer } from '../people/answer.ts';
import { type People, test, type Visitor } from '../people/people.ts';
import { backoffice, portal } from '../places.ts';

// Each announces on the calendar that the one before left.
test.describe.configure({ mode: 'default' });

/** A dossier that was accepted: its addresses, and the part of its code that people say. */
async function accepted(people: People, owner: string) {
  const citizen = await people.cookie(owner);
  const clerk = await people.cookie('staff-huong');
  const mine = await sentDossier(citizen, 'bach-mai');
  await notify(signed(noticeOf(await orderFor(citizen, mine), 8000)));
  const dossier = mine.replace('/my/', '/dossiers/');
  await acceptByPost(clerk, dossier);
  return { mine, dossier, code: await saidCode(clerk, dossier) };
}

/** The appointment as the citizen reads it, dd/mm/yyyy. */
async function appointment({ page }: Visitor, mine: string): Promise<string> {
  await page.goto(portal + mine);
  const said = await page
    .getByText(/\d{2}\/\d{2}\/\d{4}, (trước|before) 17:00/)
    .first()
    .textContent();
  return /\d{2}\/\d{2}\/\d{4}/.exec(said ?? '')?.[0] ?? '';
}

const nightsLater = (date: string): number => Date.parse(date.split('/').reverse().join('-'));

const settings = [
  {
    language: 'vi',
    scripts: true,
    owner: 'citizen-tuan',
    document: 'Công điện số 15/CĐ-UBND',
    title: '',
    hoursDocument: 'Thông báo số 7/TB-UBND',
  },
  {
    language: 'en',
    scripts: false,
    owner: 'citizen-mai',
    document: '16/CĐ-UBND',
    title: ', without JavaScript',
    hoursDocument: '8/TB-UBND',
  },
] as const;

const lateHours = '8:00-12:00, 13:30-17:30';

for (const { owner, document, hoursDocument, title, ...setting } of settings) {
  test(`A holiday announced late moves what was due on it, and other hours of a ward too; everybody can see why${title}`, async ({
    people,
  }) => {
    const { mine, dossier, code } = await accepted(people, owner);
    const citizen = await people.person(owner, setting);
    const before = await appointment(citizen, mine);
    const [day = '', month = '', year = ''] = before.split('/');

    const supervisor = await people.person('staff-lam', setting);
    const { page, t, look } = supervisor;
    await page.goto(`${backoffice}/work`);
    await page.getByRole('link', { name: t('backoffice:calendar.title') }).click();
    await look('working calendar');
    await answer(supervisor, { 'from.day': day, 'from.month': month });
    await page.getByRole('button', { name: t('backoffice:calendar.look') }).click();
    await expect(page.getByRole('alert')).toContainText(t('backoffice:calendar.problems.notADate'));
    await look('working calendar, to be mended');
    await answer(supervisor, { occasion: 'Nghỉ phòng, chống bão', document });
    await answer(supervisor, { 'from.day': day, 'from.month': month, 'from.year': year });
    await page.getByRole('button', { name: t('backoffice:calendar.look') }).click();
    const row = page.getByRole('row').filter({ hasText: code });
    await expect(row).toContainText(before);
    await look('days off, preview');
    await page.getByRole('button', { name: t('backoffice:calendar.send') }).click();
    await expect(page).toHaveURL(/\/admin\/calendar\/changes\//);
    await expect(page.getByRole('row').filter({ hasText: code })).toContainText(t('workflow:moved.due'));
    await look('days off, announced');

    const after = await appointment(citizen, mine);
    expect(nightsLater(after)).toBeGreaterThan(nightsLater(before));
    await expect(citizen.page.getByText(document)).toBeVisible();
    await citizen.look('dossier with a date that moved');
    const clerk = await people.person('staff-huong', setting);
    await clerk.page.goto(`${backoffice}${dossier}/history`);
    await expect(clerk.page.getByText(document)).toBeVisible();
    await clerk.look('history with a date that moved');

    // Then the ward works half an hour longer in the afternoon, and begins later.
    await page.goto(`${backoffice}/admin/calendar/hours?agency=bach-mai`);
    await look('working hours of an agency');
    await answer(supervisor, { name: 'Giờ mùa hè', document: hoursDocument, mon: '8-12', tue: lateHours });
    await answer(supervisor, { 'from.day': day, 'from.month': month, 'from.year': year });
    await answer(supervisor, { wed: lateHours, thu: lateHours, fri: lateHours });
    await page.getByRole('button', { name: t('backoffice:hours.look') }).click();
    await expect(page.getByRole('alert')).toContainText(t('backoffice:hours.problems.otherLength'));
    await look('working hours, to be mended');
    await answer(supervisor, { mon: lateHours });
    await page.getByRole('button', { name: t('backoffice:hours.look') }).click();
    await expect(page.getByRole('row').filter({ hasText: code })).toContainText('17:30');
    await look('working hours, preview');
    await page.getByRole('button', { name: t('backoffice:hours.send') }).click();
    await expect(page).toHaveURL(/\/admin\/calendar\/changes\//);
    await look('working hours, announced');
    await citizen.page.goto(portal + mine);
    await expect(citizen.page.getByText('17:30').first()).toBeVisible();
    await expect(citizen.page.getByRole('main')).toContainText(hoursDocument);
    await citizen.page.goto(`${portal}/agencies?q=bach+mai`);
    await expect(citizen.page.getByRole('main')).toContainText('08:00–12:00');
    await citizen.look('opening hours of an agency');
    // And as before again, for whoever comes after.
    await page.goto(`${backoffice}/admin/calendar/hours?agency=bach-mai`);
    await answer(supervisor, { name: 'Giờ thường', document: hoursDocument, whose: 'above' });
    await answer(supervisor, { 'from.day': day, 'from.month': month, 'from.year': year });
    await page.getByRole('button', { name: t('backoffice:hours.look') }).click();
    await page.getByRole('button', { name: t('backoffice:hours.send') }).click();
    await expect(page).toHaveURL(/\/admin\/calendar\/changes\//);
  });
}

test('Who does not supervise the city announces nothing', async ({ people }) => {
  for (const subject of ['staff-huong', 'staff-son', 'staff-an']) {
    const cookie = await people.cookie(subject);
    expect((await ask(backoffice, '/admin/calendar', { headers: { cookie } })).status, subject).toBe(403);
  }
});
