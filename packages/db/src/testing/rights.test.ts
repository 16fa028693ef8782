import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { record } from '../record/record.ts';
import { acceptance, makeParties, makeTestDatabase, submission, type TestDatabase } from './index.ts';

let test: TestDatabase;

beforeAll(async () => {
  test = await makeTestDatabase({ max: 1 });
});
afterAll(() => test.drop());

const ledger = [
  'dossier',
  'reported_dossier',
  'national_message',
  'dossier_event',
  'dossier_search',
  'dossier_answers',
  'dossier_text',
  'dossier_part',
  'task',
  'number_counter',
  'payment_order',
  'appointment',
  'inspection',
  'open_correction',
  'parcel',
];
const asApp = (sql: string) =>
  test.db.pool.query(`begin; set local role mot_cua_app; ${sql}; commit`).finally(() => test.db.pool.query('rollback'));

describe('a connection of the applications', () => {
  it.each(ledger)('may read %s and not write it', async (table) => {
    await expect(asApp(`select count(*) from ${table}`)).resolves.toBeTruthy();
    for (const sql of [`insert into ${table} default values`, `delete from ${table}`, `truncate ${table}`]) {
      await expect(asApp(sql)).rejects.toThrow('permission denied');
    }
    await expect(asApp(`lock table ${table} in exclusive mode`)).rejects.toThrow('permission denied');
  });

  it('may hand over promises but not make or remove them', async () => {
    await expect(asApp('update outbox set relayed_at = now()')).resolves.toBeTruthy();
    await expect(asApp('update deadline set handled_at = now()')).resolves.toBeTruthy();
    await expect(asApp(`update outbox set kind = 'x'`)).rejects.toThrow('permission denied');
    await expect(asApp('delete from outbox')).rejects.toThrow('permission denied');
    await expect(asApp('delete from deadline')).rejects.toThrow('permission denied');
  });

  it('adds to the log of petitions, and changes and removes nothing in it', async () => {
    await expect(asApp('select count(*) from petition_event')).resolves.toBeTruthy();
    for (const sql of [`update petition_event set note = 'x'`, 'delete from petition_event', 'delete from petition']) {
      await expect(asApp(sql)).rejects.toThrow('permission denied');
    }
    await expect(asApp(`update letter set recipient = 'x'`)).rejects.toThrow('permission denied');
    await expect(asApp(`update contact_change set value = 'x'`)).rejects.toThrow('permission denied');
  });

  it('may end authority but not change what was given, nor remove it', async () => {
    await expect(asApp('update mandate set ended_at = now(), ended_by = $$x$$')).resolves.toBeTruthy();
    for (const change of [`procedures = '{}'`, 'valid_to = now()', `principal_id = 'x'`, `representative_number = 'x'`])
      await expect(asApp(`update mandate set ${change}`)).rejects.toThrow('permission denied');
    await expect(asApp('delete from mandate')).rejects.toThrow('permission denied');
    await expect(asApp('update guardianship set end_reason = $$x$$')).resolves.toBeTruthy();
    for (const change of [`document = 'x'`, `staff_id = 'x'`, `agency_id = 'x'`])
      await expect(asApp(`update guardianship set ${change}`)).rejects.toThrow('permission denied');
    await expect(asApp('delete from guardianship')).rejects.toThrow('permission denied');
  });

  it('keeps groups, and removes nothing of who belonged to them', async () => {
    await expect(asApp('update work_group set closed_at = now()')).resolves.toBeTruthy();
    await expect(asApp('update work_group_member set valid_to = now()')).resolves.toBeTruthy();
    for (const table of ['work_group', 'work_group_member', 'work_group_log'])
      for (const sql of [`delete from ${table}`, `truncate ${table}`])
        await expect(asApp(sql)).rejects.toThrow('permission denied');
    for (const sql of [
      `update work_group set agency_id = 'x'`,
      'update work_group_member set valid_from = now()',
      `update work_group_log set by_id = 'x'`,
    ])
      await expect(asApp(sql)).rejects.toThrow('permission denied');
  });

  it('gives new words to drafts and letters, and changes none that were given', async () => {
    await expect(asApp('select count(*) from wording')).resolves.toBeTruthy();
    for (const sql of [`update wording set words = '{}'`, 'delete from wording', 'truncate wording'])
      await expect(asApp(sql)).rejects.toThrow('permission denied');
  });

  it('takes dossiers to be indexed and adds words to them, and takes none away', async () => {
    const taken = 'select dossier_id from dossier_to_index limit 1 for update skip locked';
    await expect(asApp(`delete from dossier_to_index where dossier_id in (${taken})`)).resolves.toBeTruthy();
    await expect(asApp(`select add_search_words('[]')`)).resolves.toBeTruthy();
    for (const sql of ['insert into dossier_to_index values (gen_random_uuid())', 'truncate dossier_to_index'])
      await expect(asApp(sql)).rejects.toThrow('permission denied');
  });

  it('may not draw a number or use any other part of the door', async () => {
    await expect(asApp(`select draw_number('x', 9)`)).rejects.toThrow('permission denied');
    await expect(asApp(`select write_work(gen_random_uuid(), '[]', '[]')`)).rejects.toThrow('permission denied');
  });

  it('passes through the door', async () => {
    const parties = await makeParties(test.db);
    const first = submission(parties);
    await test.db.pool.query('set role mot_cua_app');
    expect(await record(test.db, first)).toMatchObject({ outcome: 'recorded' });
    expect(await record(test.db, acceptance(first))).toMatchObject({ outcome: 'recorded', version: 2 });
  });
});
