import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { sentDossier } from '../http/citizens.ts';
import { follow, heading, press } from '../people/apply.ts';
import { waitFor } from '../people/files.ts';
import { test, type Visitor } from '../people/people.ts';
import { backoffice, gateways, portal } from '../places.ts';

/** From the own list to what one was told of a dossier, and on to the dossier itself. */
async function readNotices(citizen: Visitor, mine: string): Promise<void> {
  const { page, t, look } = citizen;
  const told = page.getByRole('listitem').filter({ has: page.locator(`a[href="${mine}"]`) });
  await page.goto(`${portal}/my/notices`);
  await waitFor(citizen, () => expect(told).toHaveCount(2, { timeout: 1000 }));
  await look('notices, unread');
  await page.goto(`${portal}/my`);
  await look('my, something unread');
  await page
    .getByRole('link', { name: new RegExp(`^${t('portal:notices.title')} \\(`) })
    .first()
    .click();
  await expect(heading(citizen, t('portal:notices.title'))).toBeVisible();
  await expect(told.first()).toContainText(t('portal:notices.unread'));
  await press(citizen, t('portal:notices.markAll'));
  await expect(told.first()).not.toContainText(t('portal:notices.unread'));
  await look('notices, read');
  await told.first().getByRole('link').click();
  await expect(page).toHaveURL(portal + mine);
}

/** All that was sent on one sheet, to print and keep. */
async function printSent(citizen: Visitor): Promise<void> {
  const { page, t, look } = citizen;
  await follow(citizen, t('portal:printout.printSent'));
  await expect(heading(citizen, t('portal:printout.sentTitle'))).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Vũ Gia Bảo');
  await look('printout of what was sent');
}

/** A question about the dossier, from the citizen to whoever has it and back. */
async function writeAndBeAnswered(citizen: Visitor, clerk: Visitor, mine: string): Promise<void> {
  const { page, t, look } = citizen;
  await page.goto(portal + mine);
  await follow(citizen, t('portal:messages.link'));
  await press(citizen, t('portal:messages.send'));
  await expect(page.getByRole('alert')).toContainText(t('shell:errorSummary', { count: 1 }));
  await look('messages, nothing written');
  await page.getByRole('textbox', { name: t('portal:messages.text') }).fill('Tôi đến nhận buổi chiều được không?');
  await press(citizen, t('portal:messages.send'));
  await expect(page.getByRole('status')).toContainText(t('portal:messages.sent'));
  await look('messages, one waits');

  await clerk.page.goto(`${backoffice}/work/messages`);
  await clerk.look('messages to answer');
  await clerk.page.locator(`a[href="/dossiers/${mine.split('/').at(-1)}/messages"]`).click();
  await clerk.page.getByRole('textbox', { name: t('backoffice:messages.text') }).fill('Được, đến 17 giờ.');
  await clerk.page.getByRole('button', { name: t('backoffice:messages.send') }).click();
  await expect(clerk.page.getByRole('status')).toContainText(t('backoffice:messages.sent'));
  await clerk.look('dossier messages, answered');

  await page.goto(`${portal + mine}/messages`);
  await expect(page.getByRole('main')).toContainText('Được, đến 17 giờ.');
  await look('messages, answered');
}

/** Sees how surely one is known, mistypes an address, and says in which language to be written to. */
async function changeContact(citizen: Visitor): Promise<void> {
  const { page, t, look } = citizen;
  await page.goto(`${portal}/my`);
  await follow(citizen, t('portal:profile.title'));
  await expect(heading(citizen, t('portal:profile.title'))).toBeVisible();
  await expect(page.getByRole('main')).toContainText(t('portal:profile.level.is.l2'));
  await look('profile');
  const email = page.getByRole('textbox', { name: t('portal:profile.contact.email') });
  await email.fill('bao@');
  await press(citizen, t('portal:profile.contact.save'));
  await expect(page.getByRole('alert')).toContainText(t('shell:errorSummary', { count: 1 }));
  await expect(email).toHaveValue('bao@');
  await look('profile, an address mistyped');
  await email.fill('bao.moi@example.com');
  await press(citizen, t('portal:profile.contact.save'));
  await expect(heading(citizen, t('portal:profile.contact.confirm.email'))).toBeVisible();
  await look('profile, a code to enter');
  await page.goto(await linkWithCode(page, 'bao.moi@example.com'));
  await press(citizen, t('portal:profile.contact.confirm.send'));
  await expect(page.getByRole('status')).toContainText(t('portal:profile.contact.confirm.done'));
  await expect(email).toHaveValue('bao.moi@example.com');
}

/** From the letter that a new address gets. */
async function linkWithCode(page: Page, address: string): Promise<string> {
  const inbox = await page.context().newPage();
  const letter = inbox.getByRole('listitem').filter({ hasText: address }).getByRole('link');
  await expect(async () => {
    await inbox.goto(`${gateways}/mailbox`);
    await letter.first().click({ timeout: 1000 });
  }).toPass({ timeout: 60_000, intervals: [1000] });
  const words = (await inbox.getByRole('main').textContent()) ?? '';
  await inbox.close();
  return /https?:\S+\/my\/profile\/confirm\?\S+/.exec(words)?.[0] ?? '';
}

/** Everything in one file that a machine can read, and that it was taken is noted. */
async function takeData(citizen: Visitor, mine: string): Promise<void> {
  const { page, t } = citizen;
  const saved = page.waitForEvent('download');
  await follow(citizen, t('portal:profile.data.take'));
  const data = JSON.parse(readFileSync(await (await saved).path(), 'utf8'));
  expect(data.dossiers.map(({ id }: { id: string }) => `/my/${id}`)).toContain(mine);
  await page.goto(`${portal}/my/access`);
  await expect(
    page
      .getByRole('row')
      .filter({ hasText: t('portal:looked.kinds.export') })
      .first(),
  ).toBeVisible();
}

/** Asks to have data erased, is answered by the administrator of the city, and reads what went and what is kept. */
async function askForErasure(citizen: Visitor, admin: Visitor): Promise<void> {
  const { page, t, look } = citizen;
  await page.goto(`${portal}/my/profile`);
  await follow(citizen, t('portal:profile.erase.request'));
  await press(citizen, t('portal:erasure.send'));
  await expect(page.getByRole('alert')).toContainText(t('shell:errorSummary', { count: 2 }));
  await look('erasure, nothing said');
  for (const item of ['notices', 'dossiers'] as const)
    await page.getByText(t(`workflow:erasure.items.${item}`), { exact: true }).click();
  await page.getByRole('textbox').fill('Tôi đã đọc hết, không cần giữ nữa.');
  await press(citizen, t('portal:erasure.send'));
  await expect(page.getByRole('status')).toContainText(t('portal:erasure.sent'));
  await look('erasure, asked');
  const code = page.url().match(/XD-[\dA-Z-]+/)?.[0] ?? '';

  await admin.page.goto(`${backoffice}/admin/erasures`);
  await admin.look('requests for erasure');
  await admin.page.getByRole('link', { name: code }).click();
  await admin.page.getByRole('button', { name: admin.t('backoffice:erasures.send') }).click();
  await expect(admin.page.getByRole('alert')).toContainText(admin.t('shell:errorSummary', { count: 1 }));
  await admin.page.getByText(admin.t('backoffice:erasures.options.erase'), { exact: true }).click();
  await admin.look('request for erasure');
  await admin.page.getByRole('button', { name: admin.t('backoffice:erasures.send') }).click();
  await expect(admin.page.getByRole('status')).toContainText(admin.t('backoffice:erasures.done'));
  await admin.look('request for erasure, answered');

  await page.goto(`${portal}/my/profile/erasure`);
  await look('erasures');
  await follow(citizen, code);
  await expect(page.getByRole('main')).toContainText('33/2024/QH15');
  await look('erasure, answered');
  const saved = page.waitForEvent('download');
  await follow(citizen, t('portal:erasure.take'));
  expect(readFileSync(await (await saved).path(), 'utf8')).toContain(code);
}

test('A citizen reads what they were told, says where to be told it, takes it away and has some erased, without JavaScript', async ({
  people,
}) => {
  const mine = await sentDossier(await people.cookie('citizen-bao'), 'bach-mai');
  const citizen = await people.person('citizen-bao', { language: 'vi', scripts: false });
  await readNotices(citizen, mine);
  await printSent(citizen);
  await writeAndBeAnswered(citizen, await people.person('staff-dung', { language: 'vi', scripts: false }), mine);
  await changeContact(citizen);
  await takeData(citizen, mine);
  await askForErasure(citizen, await people.person('staff-minh', { language: 'vi', scripts: true }));
});
