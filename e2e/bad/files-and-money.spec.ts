import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { pdfBytes } from '../files/samples.ts';
import { ask, postedFiles } from '../http/ask.ts';
import { draftOf, orderFor, sentDossier } from '../http/citizens.ts';
import { noticeOf, notify, signed } from '../http/notices.ts';
import { test } from '../people/people.ts';
import { portal } from '../places.ts';
import { wordsOf } from '../words.ts';
import { file, megabytes, oddNames, refusedFiles } from './upload-cases.ts';

// One after the other: they write the one draft that their applicant has.
test.describe.configure({ mode: 'default' });

const t = wordsOf('vi');
const intent = () => [['intentId', randomUUID()]] as const;

test('Files that only pretend, or carry something else, are refused with a sentence', async ({ people }) => {
  const cookie = await people.cookie('citizen-tuan');
  const path = `${await draftOf(cookie, 'marital-status')}/papers/earlierCertificate`;
  for (const [sample, problem] of refusedFiles) {
    const { status, text } = await ask(portal, path, postedFiles(portal, cookie, intent(), 'file', [sample]));
    expect.soft(status, sample.name).toBe(422);
    expect.soft(text, sample.name).toContain(t(problem));
  }
  const { text } = await ask(portal, path, { headers: { cookie } });
  expect(text).not.toContain('/parts/');
});

test('More than a form may carry is not read to its end', async ({ people }) => {
  const cookie = await people.cookie('citizen-tuan');
  const path = `${await draftOf(cookie, 'marital-status')}/papers/earlierCertificate`;
  const many = Array.from({ length: 30 }, (_, number) => file(`${number}.pdf`, pdfBytes({ word: String(number) })));
  for (const files of [many, [file('to.pdf', megabytes(13))]]) {
    const { status } = await ask(portal, path, postedFiles(portal, cookie, intent(), 'file', files));
    expect.soft(status).toBe(413);
  }
});

test('An odd name of a good file does no harm', async ({ people }) => {
  const cookie = await people.cookie('citizen-tuan');
  const draft = await draftOf(cookie, 'marital-status');
  const path = `${draft}/papers/earlierCertificate`;
  for (const [place, name] of oddNames.entries()) {
    const sample = file(name, pdfBytes({ word: String(place) }));
    const { status } = await ask(portal, path, postedFiles(portal, cookie, intent(), 'file', [sample]));
    expect.soft([303, 422], `${name} answered ${status}`).toContain(status);
  }
  const { text } = await ask(portal, path, { headers: { cookie } });
  const files = new Set(text.match(/\/parts\/[0-9a-f-]{36}/g));
  expect(files.size).toBeGreaterThan(0);
  for (const part of files) {
    const { status, headers } = await ask(portal, part, { headers: { cookie } });
    expect.soft(status).toBe(200);
    expect.soft(headers['content-type']).toBe('application/pdf');
    expect.soft(headers['content-disposition']).not.toMatch(/\.\.|passwd"|[\r\n]/);
    expect.soft(headers['content-security-policy']).toContain('sandbox');
    expect.soft(headers['x-content-type-options']).toMatch(/^nosniff/);
  }
});

const fee = 8000;

async function orderedBy(cookie: string): Promise<{ dossier: string; ref: string }> {
  const dossier = await sentDossier(cookie);
  return { dossier, ref: await orderFor(cookie, dossier) };
}

/** Whether the person who opens the page of the fee reads that it is paid. */
async function isPaid(cookie: string, dossier: string): Promise<boolean> {
  const { text } = await ask(portal, `${dossier}/pay`, { headers: { cookie } });
  return text.replace(/<script[\s\S]*?<\/script>/g, '').includes(t('workflow:payment.paid'));
}

test('A payment is believed only as the gateway signed it, and counts once', async ({ people }) => {
  const cookie = await people.cookie('citizen-tuan');
  const { dossier, ref } = await orderedBy(cookie);
  const notice = noticeOf(ref, fee);
  const altered = signed({ ...notice, vnp_ResponseCode: '24', vnp_TransactionStatus: '02' });
  altered.set('vnp_ResponseCode', '00');
  altered.set('vnp_TransactionStatus', '00');
  const forged = [
    ['without a signature', '97', new URLSearchParams(notice)],
    ['altered after signing', '97', altered],
    ['signed by somebody else', '97', signed(notice, 'x'.repeat(32))],
    ['with an empty signature', '97', `${new URLSearchParams(notice)}&vnp_SecureHash=`],
    ['with a parameter twice', '97', `${signed(notice)}&vnp_Amount=1`],
    ['with an unsigned parameter more', '97', `${signed(notice)}&vnp_Extra=1`],
    ['of another merchant', '97', signed({ ...notice, vnp_TmnCode: 'OTHER001' })],
    ['of a lower amount', '04', signed(noticeOf(ref, fee - 1))],
    ['of a hundredth of the amount', '04', signed(noticeOf(ref, fee / 100))],
    ['of a higher amount', '04', signed(noticeOf(ref, fee * 100))],
    ['of a negative amount', '97', signed(noticeOf(ref, -fee))],
    ['for an order that nobody made', '01', signed(noticeOf('NOSUCHORDER', fee))],
    ['with nothing in it', '97', ''],
    ['that is too long', 'status 400', `vnp_TxnRef=${'a'.repeat(10_000)}`],
  ] as const;
  for (const [says, expected, query] of forged) expect.soft(await notify(query), says).toBe(expected);
  expect(await isPaid(cookie, dossier)).toBe(false);

  expect(await notify(signed(notice))).toBe('00');
  expect(await isPaid(cookie, dossier)).toBe(true);
  for (let time = 0; time < 3; time += 1) expect(await notify(signed(notice))).toBe('02');
  expect(await notify(signed({ ...notice, vnp_TransactionNo: '1' }))).toBe('02');
  expect(await notify(signed({ ...notice, vnp_ResponseCode: '24', vnp_TransactionStatus: '02' }))).toBe('02');
  expect(await isPaid(cookie, dossier)).toBe(true);
});

test('What a browser brings back from the bank is not believed', async ({ people }) => {
  const cookie = await people.cookie('citizen-tuan');
  const { dossier, ref } = await orderedBy(cookie);
  const back = (query: URLSearchParams, who: string) =>
    ask(portal, `/payments/return?${query}`, { headers: { cookie: who } });
  expect((await back(new URLSearchParams(noticeOf(ref, fee)), cookie)).status).toBe(404);
  expect((await back(signed(noticeOf(ref, fee)), await people.cookie('citizen-hoa'))).status).toBe(404);
  const own = await back(signed(noticeOf(ref, fee)), cookie);
  expect(own.status).toBe(303);
  expect(own.headers.location).toContain(dossier);
  expect(await isPaid(cookie, dossier)).toBe(false);
});
