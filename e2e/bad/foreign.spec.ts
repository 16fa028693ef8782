import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { ask, posted } from '../http/ask.ts';
import { draftOf, handIn, sentDossier } from '../http/citizens.ts';
import { test } from '../people/people.ts';
import { backoffice, portal } from '../places.ts';

const uuid = /[0-9a-f]{8}-[0-9a-f-]{27}/g;

/** What a page says, without what differs from request to request. */
const saidIn = (text: string): string =>
  text
    .replace(uuid, 'id')
    .replace(/nonce="[^"]*"/g, '')
    .replace(/SC-\d{4}-\w{6}/g, 'SC');

/** Title and sheet alone: the counters around them change with what others do. */
const sheetIn = (text: string): string[] =>
  [/<title>[\s\S]*?<\/title>/, /<main[\s\S]*<\/main>/].map((part) => part.exec(saidIn(text))?.[0] ?? 'not there');

/** What was done with a dossier and what may be done now. The rest changes with what others do: counters, papers made. */
const standingIn = (text: string): string[] => {
  const said = saidIn(text);
  return [/<div class="mc-commands">[\s\S]*?<\/form>/, /<section[^>]* id="entries"[\s\S]*?<\/section>/].map(
    (part) => part.exec(said)?.[0] ?? 'not there',
  );
};

const nonsense = '00000000-0000-4000-8000-000000000000';

// One after the other: they write the one draft that their applicant has.
test.describe.configure({ mode: 'default' });

test('What belongs to another citizen looks like what does not exist', async ({ people }) => {
  const owner = await people.cookie('citizen-duc');
  const dossier = await sentDossier(owner);
  const draft = await draftOf(owner, 'marital-status');
  const part = await handIn(owner, draft, 'earlierCertificate');
  const own = [
    ...['', '/pages/owner', '/papers/earlierCertificate', '/check', '/discard'].map((page) => draft + page),
    ...['', '/submitted', '/pay', '/withdraw', '/result', '/result.pdf', '/supplement'].map((page) => dossier + page),
    part,
  ];
  const stranger = await people.cookie('citizen-hoa');
  const clerk = await people.cookie('staff-binh');
  for (const path of own) {
    const theirs = await ask(portal, path, { headers: { cookie: stranger } });
    const nobodys = await ask(portal, path.replace(uuid, nonsense), { headers: { cookie: stranger } });
    expect.soft(theirs.status, path).toBe(404);
    expect.soft(saidIn(theirs.text), path).toBe(saidIn(nobodys.text));
    const data = await ask(portal, `${path}.data`, { headers: { cookie: stranger } });
    expect.soft(data.text, `${path}.data`).not.toMatch(/Đức|001095000014/);
    expect.soft((await ask(portal, path, { headers: { cookie: clerk } })).status, `${path}, a clerk`).toBe(303);
    expect.soft((await ask(portal, path)).status, `${path}, nobody`).toBe(303);
    const mine = (await ask(portal, path, { headers: { cookie: owner } })).status;
    if (!path.endsWith('/result.pdf')) expect.soft(mine, `${path}, its owner`).toBeLessThan(400);
  }
});

test('Nobody acts on what belongs to another citizen', async ({ people }) => {
  const owner = await people.cookie('citizen-duc');
  const dossier = await sentDossier(owner);
  const draft = await draftOf(owner, 'marital-status');
  const stranger = await people.cookie('citizen-hoa');
  const posts = [
    [
      `${draft}/pages/purpose`,
      [
        ['revision', '1'],
        ['purpose', 'other'],
        ['otherPurpose', 'x'],
        ['copies', '1'],
      ],
    ],
    [`${draft}/discard`, []],
    [`${dossier}/pay`, [['version', '1']]],
    [
      `${dossier}/withdraw`,
      [
        ['version', '1'],
        ['reason', 'x'],
      ],
    ],
    [`${dossier}/supplement`, [['version', '1']]],
  ] as const;
  for (const [path, fields] of posts) {
    const asking = posted(portal, stranger, [['intentId', randomUUID()], ...fields]);
    expect.soft((await ask(portal, path, asking)).status, path).toBe(404);
  }
  expect((await ask(portal, draft, { headers: { cookie: owner } })).status).toBe(200);
  const { text } = await ask(portal, `${dossier}/pay`, { headers: { cookie: owner } });
  expect(text).toContain('name="intentId"');
});

test('Staff of another ward, and the person themselves, find no such dossier', async ({ people }) => {
  const dossier = (await sentDossier(await people.cookie('citizen-duc'))).replace('/my/', '/dossiers/');
  const paths = ['', '/papers', '/history', '/control-slip', '/commands/accept'].map((page) => dossier + page);
  const ofThisWard = await people.cookie('staff-binh');
  const ofAnother = await people.cookie('staff-dung');
  const administrator = await people.cookie('staff-an');
  for (const path of paths) {
    expect.soft((await ask(backoffice, path, { headers: { cookie: ofThisWard } })).status, path).toBe(200);
    const theirs = await ask(backoffice, path, { headers: { cookie: ofAnother } });
    const nobodys = await ask(backoffice, path.replace(uuid, nonsense), { headers: { cookie: ofAnother } });
    expect.soft(theirs.status, path).toBe(404);
    expect.soft(sheetIn(theirs.text), path).not.toContain('not there');
    expect.soft(sheetIn(theirs.text), path).toEqual(sheetIn(nobodys.text));
    expect
      .soft([403, 404], path)
      .toContain((await ask(backoffice, path, { headers: { cookie: administrator } })).status);
  }
  const asking = posted(backoffice, ofAnother, [
    ['intentId', randomUUID()],
    ['version', '1'],
    ['checked', 'answers'],
  ]);
  expect((await ask(backoffice, `${dossier}/commands/accept`, asking)).status).toBe(404);
});

test('A command of another role, or out of turn, is not given', async ({ people }) => {
  const dossier = (await sentDossier(await people.cookie('citizen-duc'))).replace('/my/', '/dossiers/');
  const clerk = await people.cookie('staff-binh');
  const leader = await people.cookie('staff-vinh');
  const tries = [
    [leader, 'accept'],
    [clerk, 'approve'],
    [clerk, 'issue'],
    [clerk, 'openResult'],
    [clerk, 'lapse'],
    [clerk, '__proto__'],
  ] as const;
  const { text: before } = await ask(backoffice, `${dossier}/history`, { headers: { cookie: clerk } });
  for (const [cookie, command] of tries) {
    const asking = posted(backoffice, cookie, [
      ['intentId', randomUUID()],
      ['version', '3'],
      ['command', command],
    ]);
    for (const path of [dossier, `${dossier}/commands/${command}`]) {
      const { status } = await ask(backoffice, path, asking);
      expect.soft([403, 404, 409, 422], `${command} answered ${status}`).toContain(status);
    }
  }
  const { text: after } = await ask(backoffice, `${dossier}/history`, { headers: { cookie: clerk } });
  expect(standingIn(after)).not.toContain('not there');
  expect(standingIn(after)).toEqual(standingIn(before));
});
