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
  { language: 'vi', scripts: true, owner: 'citizen-tuan', document: 'Công điện số 15/CĐ-UBND', title: '' },
  { language: 'en', scripts: false, owner: 'citizen-mai', document: '16/CĐ-UBND', title: ', without JavaScript' },
] as const;

for (const { owner, document, title, ...setting } of settings) {
  test(`A holiday announced late moves what was due on it, and everybody can see why${title}`, async ({ people }) => {
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
  });
}

test('Who does not supervise the city announces nothing', async ({ people }) => {
  for (const subject of ['staff-huong', 'staff-son', 'staff-an']) {
    const cookie = await people.cookie(subject);
    expect((await ask(backoffice, '/admin/calendar', { headers: { cookie } })).status, subject).toBe(403);
  }
});
