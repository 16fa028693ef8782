import { expect } from '@playwright/test';
import { draftOf, orderFor, sentDossier } from '../http/citizens.ts';
import { acceptByPost } from '../http/clerks.ts';
import { noticeOf, notify, signed } from '../http/notices.ts';
import { answer, tick } from '../people/answer.ts';
import { press } from '../people/apply.ts';
import { choose, isRecorded, sendCommand } from '../people/office.ts';
import { test, type Visitor } from '../people/people.ts';
import { backoffice, portal } from '../places.ts';

async function discards({ page, t, look }: Visitor, draft: string): Promise<void> {
  await page.goto(`${portal}${draft}`);
  await page.getByRole('link', { name: t('portal:tasks.discard') }).click();
  await look('discard, asked once more');
  await page.getByRole('button', { name: t('portal:tasks.discard') }).click();
  await expect(page).toHaveURL(/\/my$/);
  await page.goto(`${portal}${draft}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('errors:notFound.title'));
  await look('not found');
}

async function withdraws(visitor: Visitor, dossier: string): Promise<void> {
  const { page, t, look } = visitor;
  await page.goto(`${portal}${dossier}/withdraw`);
  await press(visitor, t('portal:withdraw.send'));
  await expect(page.getByRole('alert')).toBeVisible();
  await look('withdraw, no reason');
  await page.getByRole('textbox', { name: t('portal:withdraw.reason') }).fill('Tôi không cần giấy này nữa.');
  await look('withdraw');
  await press(visitor, t('portal:withdraw.send'));
  await expect(page).toHaveURL(new RegExp(`${dossier}$`));
  await look('dossier, withdrawal asked');
}

async function readsOn({ page, t, look }: Visitor, dossier: string): Promise<void> {
  await page.goto(`${backoffice}${dossier}`);
  await look('dossier, withdrawal asked for');
  const tabs = page.getByRole('navigation', { name: t('backoffice:dossier.tabs') });
  await tabs.getByRole('link', { name: t('backoffice:dossier.papers') }).click();
  await expect(page).toHaveURL(/\/papers$/);
  await look('papers of a dossier');
  await tabs.getByRole('link', { name: t('backoffice:dossier.history') }).click();
  await expect(page.getByRole('main')).toContainText(t('workflow:doneForStaff.withdraw'));
  await look('history of a dossier');
  await page
    .getByRole('main')
    .getByRole('link', { name: t('backoffice:slip.open') })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: t('backoffice:slip.title') })).toBeVisible();
  await look('control slip');
  await page.goto(`${backoffice}/nowhere`);
  await look('nowhere');
}

/** From the end of the history to its first moment and on again: each as it was, with who could do what. */
async function goesBack({ page, t, look }: Visitor, dossier: string, scripts: boolean): Promise<void> {
  await page.goto(`${backoffice}${dossier}/history`);
  await page.getByRole('link', { name: t('backoffice:past.open', { sequence: 1 }) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(t('workflow:doneForStaff.submit'));
  const rowOf = (role: string) => page.getByRole('row').filter({ hasText: role });
  await expect(rowOf(t('workflow:roles.receptionClerk'))).toContainText(t('workflow:commands.accept'));
  await expect(rowOf(t('workflow:roles.approvingLeader'))).not.toContainText(t('workflow:commands.accept'));
  await look('a moment of a dossier, the first');
  const moves = page.getByRole('navigation', { name: t('backoffice:past.moves') });
  if (scripts) await page.keyboard.press('ArrowRight');
  else await moves.getByRole('link', { name: t('backoffice:past.on') }).click();
  await expect(page).toHaveURL(/\/history\/2$/);
  await page.getByRole('link', { name: t('workflow:doneForStaff.withdraw') }).click();
  await expect(page.getByRole('region', { name: t('backoffice:past.changes') })).toContainText(
    t('backoffice:past.step'),
  );
  await look('a moment of a dossier');
  await page.goto(`${backoffice}${dossier}/history/99`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('errors:notFound.title'));
}

/** The desk means another case; its applicant reads what it comes to, and agrees. */
async function changesCase(clerk: Visitor, citizen: Visitor, dossier: string): Promise<void> {
  const { page, hand, t, look } = clerk;
  await page.goto(`${backoffice}${dossier.replace('/my/', '/dossiers/')}`);
  await page.getByRole('link', { name: t('backoffice:anotherCase.command') }).click();
  const send = page.getByRole('button', { name: t('backoffice:anotherCase.send') });
  await answer({ page, hand }, { caseReason: 'Sổ hộ tịch ghi đã ly hôn năm 2020.' });
  await send.click();
  await expect(page.getByRole('alert')).toContainText(t('backoffice:anotherCase.same'));
  await look('another case, the same');
  await answer({ page, hand }, { maritalHistory: 'divorced' });
  await send.click();
  await expect(page.getByRole('status')).toHaveText(t('backoffice:anotherCase.sent'));
  await look('another case, proposed');
  await citizen.page.goto(`${portal}${dossier}`);
  await citizen.look('dossier, another case proposed');
  await citizen.page.getByRole('link', { name: citizen.t('portal:anotherCase.open') }).click();
  await expect(citizen.page.getByRole('heading', { level: 1 })).toHaveText(citizen.t('portal:anotherCase.title'));
  await citizen.look('another case');
  await press(citizen, citizen.t('portal:anotherCase.agree'));
  await expect(citizen.page).toHaveURL(new RegExp(`${dossier}$`));
  await expect(citizen.page.getByRole('main')).toContainText(citizen.t('workflow:doneForCitizen.changeCase'));
}

/** The clerk goes through the papers one by one: what is missing becomes the letter that asks for it, to be read over and sent. */
async function asksForPaper(clerk: Visitor, dossier: string): Promise<void> {
  const { page, t, look } = clerk;
  await page.goto(`${backoffice}${dossier.replace('/my/', '/dossiers/')}`);
  await choose(clerk, 'accept');
  const boxes = page.getByRole('main').getByRole('checkbox');
  await tick(clerk, boxes.first());
  await page.getByText(t('backoffice:faults.title')).click();
  const comment = 'Chụp lại bản án, thấy rõ dấu của tòa.';
  await answer(clerk, { 'fault.paper:divorceJudgment': 'missing', 'comment.paper:divorceJudgment': comment });
  await look('papers checked, one missing');
  await page.getByRole('button', { name: t('backoffice:faults.send') }).click();
  await expect(page).toHaveURL(/\/commands\/askSupplement$/);
  await expect(page.locator('textarea').first()).toHaveValue(new RegExp(comment));
  await look('supplement, begun from the papers');
  await sendCommand(clerk, 'askSupplement');
  await isRecorded(clerk, 'askSupplement');
}

// One after the other: both write the drafts of one applicant.
test.describe.configure({ mode: 'default' });

for (const scripts of [true, false]) {
  const title = scripts ? '' : ', without JavaScript';
  test(`Somebody gives up a draft, and takes back what was sent${title}`, async ({ people }) => {
    const setting = { language: scripts ? 'vi' : 'en', scripts } as const;
    const citizen = await people.person('citizen-phuc', setting);
    const clerk = await people.person('staff-huong', setting);
    const [cookie, clerkCookie] = [await people.cookie('citizen-phuc'), await people.cookie('staff-huong')];
    await discards(citizen, await draftOf(cookie, 'civil-extract'));

    const dossier = await sentDossier(cookie, 'bach-mai');
    await notify(signed(noticeOf(await orderFor(cookie, dossier), 8000)));
    const atDesk = dossier.replace('/my/', '/dossiers/');
    await acceptByPost(clerkCookie, atDesk);
    await withdraws(citizen, dossier);
    await readsOn(clerk, atDesk);
    await goesBack(await people.person('staff-nguyet', setting), atDesk, scripts);

    const other = await sentDossier(cookie, 'bach-mai');
    await changesCase(clerk, citizen, other);
    await notify(signed(noticeOf(await orderFor(cookie, other), 8000)));
    await asksForPaper(clerk, other);
    await citizen.page.goto(`${portal}/accessibility`);
    await citizen.look('accessibility');
  });
}
