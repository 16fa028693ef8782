import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { ask, posted } from '../http/ask.ts';
import { answer } from '../people/answer.ts';
import { type People, test } from '../people/people.ts';
import { backoffice, portal } from '../places.ts';

const agency = 'so-khoa-hoc-cong-nghe';

/** The administrator of the city says when the desk takes in today; whatever the clock says, it holds. */
async function takesIn(people: People, hours: string): Promise<void> {
  const [year = '', month = '', day = ''] = new Date(Date.now() + 7 * 3_600_000).toISOString().split(/[-T]/);
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((name) => [name, hours] as const);
  const fields = [
    ...([
      ['intentId', randomUUID()],
      ['agency', agency],
      ['name', 'Giờ tiếp nhận hôm nay'],
      ['sure', 'yes'],
    ] as const),
    ...['from', 'to'].flatMap(
      (name) =>
        [
          [`${name}.day`, day],
          [`${name}.month`, month],
          [`${name}.year`, year],
        ] as const,
    ),
    ...days,
  ] as const;
  const cookie = await people.cookie('staff-minh');
  const { status } = await ask(backoffice, '/admin/desks/hours', posted(backoffice, cookie, fields));
  expect(status).toBe(303);
}

test('Somebody takes a number at the machine, a clerk calls it, and the screen shows it', async ({ people }) => {
  const citizen = await people.stranger({ language: 'vi', scripts: false });
  const clerk = await people.person('staff-oanh', { language: 'en', scripts: true });

  await takesIn(people, '');
  await citizen.page.goto(`${portal}/kiosk/${agency}`);
  await expect(citizen.page.getByRole('main')).toContainText(citizen.t('portal:queue.closedNote'));
  await expect(citizen.page.getByRole('button', { name: citizen.t('portal:queue.matters.advice') })).toHaveCount(0);
  await citizen.look('kiosk, closed');
  await citizen.page.goto(`${portal}/screen/${agency}`);
  await citizen.look('calling screen, closed');
  await clerk.page.goto(`${backoffice}/queue`);
  await expect(clerk.page.getByRole('main')).toContainText(clerk.t('backoffice:calling.outOfHours'));
  await clerk.look('queue, closed');
  await takesIn(people, '0:00-23:59');

  await clerk.page.goto(`${backoffice}/work`);
  await clerk.page.getByRole('link', { name: clerk.t('backoffice:calling.title') }).click();
  await answer(clerk, { desk: '7', matters: ['advice'] });
  await clerk.page.getByRole('button', { name: clerk.t('backoffice:calling.open') }).click();
  await expect(clerk.page.getByRole('heading', { name: 'Desk 7' })).toBeVisible();
  await clerk.look('desk opened');

  await citizen.page.goto(`${portal}/kiosk/${agency}`);
  await citizen.look('kiosk');
  await citizen.page.getByRole('button', { name: citizen.t('portal:queue.matters.advice') }).click();
  const label = (await citizen.page.getByText(/^C\d{3}$/).textContent()) ?? '';
  await citizen.look('kiosk number');

  await clerk.page.getByRole('button', { name: clerk.t('backoffice:calling.next') }).click();
  await expect(clerk.page.getByRole('status').filter({ hasText: label })).toBeVisible();
  await clerk.look('desk with somebody called');

  await citizen.page.goto(`${portal}/screen/${agency}`);
  await expect(citizen.page.getByRole('listitem').filter({ hasText: label })).toContainText('7');
  await citizen.look('calling screen');

  await clerk.page.getByRole('button', { name: clerk.t('backoffice:calling.close') }).click();
  await expect(clerk.page.getByRole('heading', { name: 'Desk 7' })).toHaveCount(0);
  const screen = await citizen.page.goto(`${portal}/screen/${agency}`);
  expect(await screen?.headerValue('refresh')).toBe('5');
  await expect(citizen.page.getByText(label)).toHaveCount(0);
});
