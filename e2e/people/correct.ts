import { expect } from '@playwright/test';
import { pdf } from '../files/samples.ts';
import { backoffice, portal } from '../places.ts';
import { answer, tick } from './answer.ts';
import { follow, heading, press } from './apply.ts';
import { waitFor } from './files.ts';
import type { People, Setting, Visitor } from './people.ts';

const right = '21 phố Bạch Mai, tổ 4';
const proof = pdf('can-cuoc.pdf');
const reason = 'Số nhà trên căn cước là 21.';

/** The citizen asks, after forgetting what and why: the file that came with it need not come again. */
async function asks(citizen: Visitor, id: string): Promise<void> {
  const { page, hand, t, look } = citizen;
  await page.goto(`${portal}/my/${id}/result`);
  await follow(citizen, t('portal:correction.link'));
  await hand.bring(page.locator('input[type=file]'), [proof]);
  await press(citizen, t('portal:correction.send'));
  await expect(page.getByRole('alert')).toContainText(t('shell:errorSummary', { count: 3 }));
  await expect(page.getByRole('main')).toContainText(proof.name);
  await look('correction, nothing said');
  await answer(citizen, { field: 'address', right, reason });
  await press(citizen, t('portal:correction.send'));
  await expect(heading(citizen, t('portal:correction.open'))).toBeVisible();
  await expect(page.getByRole('main')).toContainText(proof.name);
  await look('correction, asked for');
}

/** A handler finds it in the list and prepares what is to stand there. */
async function prepares({ page, t, look }: Visitor, code: string): Promise<void> {
  await page.goto(`${backoffice}/work`);
  await page.getByRole('link', { name: t('backoffice:correction.rail') }).click();
  await look('corrections, list');
  await page
    .getByRole('table')
    .getByRole('link', { name: code.split('H26-').at(-1) ?? code })
    .click();
  await expect(page).toHaveURL(/\/correction$/);
  await look('correction, request');
  const send = page.getByRole('button', { name: t('backoffice:correction.prepareSend') });
  await send.click();
  await expect(page.getByRole('alert')).toContainText(t('shell:errorSummary', { count: 1 }));
  await page.locator('[name=prepare-reason]').fill(reason);
  await send.click();
  await expect(page).toHaveURL(/\?done=/);
}

/** A leader compares, and approves: a new result is issued. */
async function approves(leader: Visitor, id: string): Promise<void> {
  const { page, t, look } = leader;
  await page.goto(`${backoffice}/dossiers/${id}/correction`);
  await expect(page.getByRole('insertion')).toHaveText(right);
  await look('correction, to approve');
  await tick(leader, page.getByRole('checkbox', { name: t('backoffice:correction.approveSure.option') }));
  await page.getByRole('button', { name: t('backoffice:correction.approveSend') }).click();
  await expect(page).toHaveURL(/\?done=/);
  await page.goto(`${backoffice}/dossiers/${id}/papers`);
  await look('papers, result corrected');
}

interface Hands {
  people: People;
  setting: Setting;
  citizen: Visitor;
  leader: Visitor;
  stranger: Visitor;
}

/** A result is set right: whoever verifies the old paper reads which one took its place. Answers where the new one is verified. */
export async function correctResult(
  { people, setting, citizen, leader, stranger }: Hands,
  { id, code, verify }: { id: string; code: string; verify: string },
): Promise<string> {
  const { page, t, look } = citizen;
  await asks(citizen, id);
  await prepares(await people.person('staff-khanh', setting), code);
  await approves(leader, id);
  await page.goto(`${portal}/my/${id}/result`);
  await waitFor(citizen, () => expect(heading(citizen, t('portal:result.title'))).toBeVisible({ timeout: 1000 }));
  await look('result, corrected');
  const shared = page.getByRole('link', { name: t('portal:result.seeShared') });
  const renewed = new URL((await shared.getAttribute('href')) ?? '', portal).href;
  expect(renewed).not.toBe(verify);
  await page.goto(`${portal}/my/${id}`);
  await look('dossier, result corrected');
  await stranger.page.goto(verify);
  await expect(heading(stranger, stranger.t('portal:verify.replaced'))).toBeVisible();
  await expect(stranger.page.getByRole('main')).not.toContainText(reason);
  await stranger.look('verify, replaced');
  return renewed;
}
