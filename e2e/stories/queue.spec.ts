import { expect } from '@playwright/test';
import { answer } from '../people/answer.ts';
import { test } from '../people/people.ts';
import { backoffice, portal } from '../places.ts';

test('Somebody takes a number at the machine, a clerk calls it, and the screen shows it', async ({ people }) => {
  const citizen = await people.stranger({ language: 'vi', scripts: false });
  const clerk = await people.person('staff-huong', { language: 'en', scripts: true });

  await clerk.page.goto(`${backoffice}/work`);
  await clerk.page.getByRole('link', { name: clerk.t('backoffice:calling.title') }).click();
  await answer(clerk, { desk: '7', matters: ['advice'] });
  await clerk.page.getByRole('button', { name: clerk.t('backoffice:calling.open') }).click();
  await expect(clerk.page.getByRole('heading', { name: 'Desk 7' })).toBeVisible();
  await clerk.look('desk opened');

  await citizen.page.goto(`${portal}/kiosk/bach-mai`);
  await citizen.look('kiosk');
  await citizen.page.getByRole('button', { name: citizen.t('portal:queue.matters.advice') }).click();
  const label = (await citizen.page.getByText(/^C\d{3}$/).textContent()) ?? '';
  await citizen.look('kiosk number');

  await clerk.page.getByRole('button', { name: clerk.t('backoffice:calling.next') }).click();
  await expect(clerk.page.getByRole('status').filter({ hasText: label })).toBeVisible();
  await clerk.look('desk with somebody called');

  await citizen.page.goto(`${portal}/screen/bach-mai`);
  await expect(citizen.page.getByRole('listitem').filter({ hasText: label })).toContainText('7');
  await citizen.look('calling screen');

  await clerk.page.getByRole('button', { name: clerk.t('backoffice:calling.close') }).click();
  await expect(clerk.page.getByRole('heading', { name: 'Desk 7' })).toHaveCount(0);
  const screen = await citizen.page.goto(`${portal}/screen/bach-mai`);
  expect(await screen?.headerValue('refresh')).toBe('5');
  await expect(citizen.page.getByText(label)).toHaveCount(0);
});
