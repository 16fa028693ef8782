import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LocalGateways } from '../local/start.ts';
import { startOnFreePorts, temporaryFolder } from '../test-tools/with-local-gateways.ts';
import { openMail } from './open-mail.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let gateways: LocalGateways;
beforeEach(async () => {
  folder = await temporaryFolder();
  gateways = await startOnFreePorts(folder.path);
});
afterEach(async () => {
  await gateways.stop();
  await folder.remove();
});

const open = () =>
  openMail({ url: `smtp://127.0.0.1:${gateways.smtpPort}`, from: 'Một Cửa <no-reply@motcua.example>' });
const page = async (path: string) =>
  (await fetch(`${gateways.url}${path}`, { headers: { 'accept-language': 'vi' } })).text();
const mail = {
  to: 'an@example.com',
  subject: 'Hồ sơ H26.01-261123-0001: mời bổ sung giấy tờ trước ngày 30/11/2026, xin cảm ơn quý vị',
  text: 'Kính gửi ông <Nguyễn Văn An>,\n\nĐề nghị bổ sung: sổ hộ khẩu.\n',
  key: 'notice-1',
};

it('arrives in the mailbox with its Vietnamese subject and text', async () => {
  await open().send(mail);
  const list = await page('/mailbox');
  expect(list).toContain(mail.subject);
  const link = /href="(\/mailbox\/[0-9a-f-]+)/.exec(list)?.[1] ?? '';
  const one = await page(link);
  expect(one).toContain('Kính gửi ông &#60;Nguyễn Văn An&#62;');
  expect(one).toContain('an@example.com');
  expect(one).toContain('no-reply@motcua.example');
});

it('is shown once when sent again with the same key, also after a restart, newest first', async () => {
  await open().send(mail);
  await open().send(mail);
  await gateways.stop();
  gateways = await startOnFreePorts(folder.path);
  await open().send(mail);
  await open().send({ ...mail, subject: 'Thư sau', key: 'notice-2' });
  const subjects = [...(await page('/mailbox')).matchAll(/lang=vi">([^<]+)<\/a>/g)].map((match) => match[1]);
  expect(subjects).toEqual(['Thư sau', mail.subject]);
});

it('never lets a subject or an address add receivers', async () => {
  await open().send({ ...mail, subject: 'Một\r\nBcc: other@example.com' });
  expect(await page('/mailbox')).toContain('Một Bcc: other@example.com');
  expect(await page('/mailbox')).not.toMatch(/<br>[^<]*other@example/);
  for (const to of [
    'a@example.com, b@example.com',
    'a@example.com\r\nBcc: b@example.com',
    'Tên <a@b.c>',
    'nobody',
    '',
  ]) {
    await expect(open().send({ ...mail, to })).rejects.toThrow('Not one mail address');
  }
});

it('says so when the server is down', async () => {
  await gateways.stop();
  const down = openMail({ url: `smtp://127.0.0.1:${gateways.smtpPort}`, from: 'a@example.com' });
  await expect(down.send(mail)).rejects.toThrow();
  gateways = await startOnFreePorts(folder.path);
});
