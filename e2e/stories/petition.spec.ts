import { expect } from '@playwright/test';
import { answer } from '../people/answer.ts';
import { follow, heading, press } from '../people/apply.ts';
import { test, type Visitor } from '../people/people.ts';
import { backoffice, portal } from '../places.ts';

const words = 'Mẫu đơn xác nhận cư trú hỏi ba lần cùng một điều.';

/** Somebody who does not sign in writes, mends what is missing, and keeps the two codes. Answers where it is followed. */
async function write(stranger: Visitor): Promise<string> {
  const { page, t, look } = stranger;
  await page.goto(`${portal}/petitions`);
  await look('petitions, none public');
  await follow(stranger, t('portal:petitions.write'));
  await answer(stranger, { kind: 'conduct', aboutWhom: 'Bà Bùi Minh Phương', agencyId: 'bach-mai', body: words });
  await press(stranger, t('portal:petitions.form.send'));
  await expect(page.getByRole('alert')).toContainText(t('shell:errorSummary', { count: 2 }));
  await expect(page.getByRole('textbox', { name: t('portal:petitions.form.fields.body.label') })).toHaveValue(words);
  await look('petition form, to mend');
  await answer(stranger, { publicity: 'anonymous', fullName: 'Lê Thị Tư', email: 'tu@example.com' });
  await press(stranger, t('portal:petitions.form.send'));
  await expect(page.getByRole('status')).toContainText(t('portal:petitions.sent.title'));
  await look('petition, sent');
  return page.url().replace(/&sent.*$/, '');
}

/** Opens a step that is folded, and takes it. */
async function take({ page, t }: Visitor, step: 'receive' | 'answer' | 'publish', given: Record<string, string>) {
  const fold = page.locator('details', { has: page.locator(`button[value="${step}"]`) });
  if (!(await fold.evaluate((element) => (element as HTMLDetailsElement).open))) await fold.locator('summary').click();
  for (const [name, value] of Object.entries(given)) await page.locator(`[name="${step}-${name}"]`).fill(value);
  await fold.getByRole('button', { name: t(`backoffice:petitions.steps.${step}.send`) }).click();
}

async function openPetition({ page, look }: Visitor, code: string, state: string): Promise<void> {
  await page.goto(`${backoffice}/petitions?state=${state}`);
  await look(`petitions of the office, ${state}`);
  await page.getByRole('link', { name: code }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(code);
}

test('A petition about an official is answered by those whom it is not about, and read by everybody', async ({
  people,
}) => {
  const stranger = await people.stranger({ language: 'vi', scripts: false, width: 390 });
  const followed = await write(stranger);
  const code = /PA-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(followed)?.[0] ?? '';

  const named = await people.person('staff-phuong', { language: 'vi', scripts: false });
  await named.page.goto(`${backoffice}/petitions`);
  await expect(named.page.getByRole('link', { name: code })).toHaveCount(0);

  // At the ward there is one more who takes petitions up.
  const other = await people.person('staff-nguyet', { language: 'vi', scripts: true });
  await openPetition(other, code, 'sent');
  await other.look('petition, to take up');
  await take(other, 'receive', {});
  await expect(other.page.getByRole('status')).toContainText(other.t('backoffice:petitions.done.receive'));
  await take(other, 'answer', { answer: 'Mẫu mới hỏi một lần.' });
  await expect(other.page.getByRole('status')).toContainText(other.t('backoffice:petitions.done.answer'));
  await take(other, 'publish', { question: 'Bà Bùi Minh Phương nói mẫu đơn hỏi nhiều.' });
  await expect(other.page.getByRole('alert')).toContainText(other.t('backoffice:petitions.personal'));
  await other.look('petition, a name to take out');
  await other.page.locator('[name="publish-question"]').fill('Mẫu đơn xác nhận cư trú hỏi trùng lặp.');
  await other.page
    .getByRole('button', { name: other.t('backoffice:petitions.steps.publish.send'), exact: true })
    .click();
  await expect(other.page.getByRole('status')).toContainText(other.t('backoffice:petitions.done.publish'));

  await stranger.page.goto(followed);
  await expect(stranger.page.getByRole('main')).toContainText('Mẫu mới hỏi một lần.');
  await stranger.look('petition, answered');
  const reader = await people.stranger({ language: 'en', scripts: true });
  await reader.page.goto(`${portal}/petitions?q=trung lap`);
  await reader.look('petitions, found');
  await follow(reader, 'Mẫu đơn xác nhận cư trú hỏi trùng lặp.');
  await expect(heading(reader, reader.t('portal:petitions.open'))).toBeVisible();
  await expect(reader.page.getByRole('main')).toContainText('Mẫu mới hỏi một lần.');
  await expect(reader.page.getByRole('main')).not.toContainText('Lê Thị Tư');
  await reader.look('petition, public');
});
