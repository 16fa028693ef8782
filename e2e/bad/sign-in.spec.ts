import { expect } from '@playwright/test';
import { ask, hiddenIn, posted } from '../http/ask.ts';
import { test } from '../people/people.ts';
import { signIn } from '../people/sign-in.ts';
import { backoffice, portal } from '../places.ts';
import { wordsOf } from '../words.ts';

const t = wordsOf('vi');
const setting = { language: 'vi', scripts: false } as const;

const elsewhere = [
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'https://evil.example',
  'https:evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  '/%2f%2fevil.example',
  '/%5cevil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  ' //evil.example',
  '/./\\evil.example',
  '@evil.example',
  'evil.example',
];

const isOwn = (path: string): boolean => new URL(path, 'http://own.invalid').origin === 'http://own.invalid';
const decoded = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'");

test('Signing in never leads to another site', async () => {
  for (const asked of elsewhere) {
    const query = new URLSearchParams({ returnTo: asked });
    const citizens = await ask(portal, `/sign-in?${query}`);
    const [link = ''] = /\/sign-in\?returnTo=[^"]*go=1/.exec(citizens.text) ?? [];
    const returnTo = new URLSearchParams(decoded(link).split('?')[1]).get('returnTo') ?? 'no link';
    expect.soft(returnTo, asked).toMatch(/^\/(?![/\\])/);
    expect.soft(isOwn(returnTo), asked).toBe(true);
    const staff = await ask(backoffice, `/sign-in?${query}`);
    expect.soft(decoded(hiddenIn(staff, 'returnTo')), asked).toMatch(/^\/(?![/\\])/);
  }
});

test('Even whoever follows such a link to its end stays here', async ({ people }) => {
  const stranger = await people.stranger(setting);
  const { page } = stranger;
  await page.goto(`${portal}/sign-in?returnTo=%2F%5Cevil.example`);
  await signIn(stranger, 'citizen-duc');
  expect(new URL(page.url()).origin).toBe(portal);
});

test('An account of level 1 looks around; to apply, the person is asked for again and is then known more surely', async ({
  people,
}) => {
  const stranger = await people.stranger(setting);
  const { page } = stranger;
  await page.goto(`${portal}/sign-in?returnTo=%2Fmy%2Fpapers`);
  await page
    .getByRole('main')
    .getByRole('link', { name: t('shell:signIn') })
    .click();
  await page.locator('input[name="weak"]').check();
  await page.locator('button[name="person"][value="citizen-duc"]').click();
  await expect(page.getByText(t('portal:signIn.stronger'))).toBeVisible();
  await signIn(stranger, 'citizen-duc');
  await expect(page).toHaveURL(`${portal}/my/papers`);
});

test('A session that was there before signing in is not the one afterwards', async ({ people }) => {
  const stranger = await people.stranger(setting);
  const { page } = stranger;
  const planted = 'p'.repeat(43);
  await page.context().addCookies([{ name: 'mc-portal', value: planted, url: portal }]);
  await page.goto(`${portal}/sign-in`);
  await signIn(stranger, 'citizen-duc');
  const kept = (await page.context().cookies()).find(({ name }) => name === 'mc-portal');
  expect(kept?.value).not.toBe(planted);
  expect(kept).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  expect((await ask(portal, '/my', { headers: { cookie: `mc-portal=${planted}` } })).status).toBe(303);
});

test('A cookie of one app opens nothing in the other', async ({ people }) => {
  const citizen = (await people.cookie('citizen-duc')).replace('mc-portal=', '');
  const clerk = (await people.cookie('staff-binh')).replace('mc-backoffice=', '');
  const tries = [
    [backoffice, '/work', `mc-portal=${citizen}`],
    [backoffice, '/work', `mc-backoffice=${citizen}`],
    [portal, '/my', `mc-backoffice=${clerk}`],
    [portal, '/my', `mc-portal=${clerk}`],
  ] as const;
  for (const [origin, path, cookie] of tries) {
    const { status, headers } = await ask(origin, path, { headers: { cookie } });
    expect.soft(status, cookie.split('=')[0]).toBe(303);
    expect.soft(headers.location).toContain('/sign-in');
  }
});

test('After signing out the cookie opens nothing, in no tab and for no data', async ({ people }) => {
  const stranger = await people.stranger(setting);
  const { page } = stranger;
  await page.goto(`${portal}/sign-in?returnTo=%2Fmy`);
  await signIn(stranger, 'citizen-tuan');
  const other = await page.context().newPage();
  await other.goto(`${portal}/my`);
  const kept = (await page.context().cookies()).find(({ name }) => name === 'mc-portal');
  const cookie = `mc-portal=${kept?.value}`;
  expect((await ask(portal, '/my', { headers: { cookie } })).status).toBe(200);
  await page
    .getByRole('button', { name: t('shell:signOut') })
    .first()
    .click();
  await page.locator('button[name="logout"]').click();
  await expect(page.getByRole('link', { name: t('shell:signIn') }).first()).toBeVisible();
  await other.reload();
  await expect(other).toHaveURL(/\/sign-in/);
  for (const path of ['/my', '/my.data', '/my.data?_routes=routes%2Fmy', '/services/marital-status/apply']) {
    const { status, text } = await ask(portal, path, { headers: { cookie } });
    expect.soft([202, 303], path).toContain(status);
    expect.soft(text, path).not.toContain('Tuấn');
  }
  const posting = posted(portal, cookie, [['intentId', crypto.randomUUID()]]);
  expect((await ask(portal, '/services/marital-status/apply', posting)).headers.location).toContain('/sign-in');
});
