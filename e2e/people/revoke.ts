import { expect } from '@playwright/test';
import { backoffice, portal } from '../places.ts';
import { tick } from './answer.ts';
import { heading, press } from './apply.ts';
import type { Visitor } from './people.ts';

const document = '12/QĐ-UBND';
const reason = 'Người này đã đăng ký kết hôn ở nơi khác.';

/** A leader revokes what was issued, after forgetting to say by which decision. */
async function revokes(leader: Visitor, id: string): Promise<void> {
  const { page, t, look } = leader;
  await page.goto(`${backoffice}/dossiers/${id}/papers`);
  await page.getByRole('link', { name: t('backoffice:revocation.link') }).click();
  await press(leader, t('backoffice:revocation.send'));
  await expect(page.getByRole('alert')).toContainText(t('shell:errorSummary', { count: 3 }));
  await look('revoke, nothing said');
  await page.getByRole('textbox', { name: t('backoffice:revocation.fields.document.label') }).fill(document);
  await page.getByRole('textbox', { name: t('backoffice:revocation.fields.reason.label') }).fill(reason);
  await tick(leader, page.getByRole('checkbox', { name: t('backoffice:revocation.fields.sure.options.sure') }));
  await press(leader, t('backoffice:revocation.send'));
  await expect(page).toHaveURL(/\?done=/);
  await expect(page.getByRole('main')).toContainText(t('backoffice:revocation.revokedText', { document }));
  await look('dossier, result revoked');
}

/** A result is revoked: its holder reads why, whoever verifies the paper reads that, and no more. */
export async function revokeResult(
  { leader, citizen, stranger }: Record<'leader' | 'citizen' | 'stranger', Visitor>,
  { id, verify }: { id: string; verify: string },
): Promise<void> {
  await revokes(leader, id);
  await citizen.page.goto(`${portal}/my/${id}/result`);
  await expect(heading(citizen, citizen.t('portal:result.revokedTitle'))).toBeVisible();
  await expect(citizen.page.getByRole('main')).toContainText(reason);
  await citizen.look('result, revoked');
  await stranger.page.goto(verify);
  await expect(heading(stranger, stranger.t('portal:verify.revoked'))).toBeVisible();
  await expect(stranger.page.getByRole('main')).not.toContainText(reason);
  await stranger.look('verify, revoked');
}
