import { defineService, type FormPage } from '@mot-cua/workflow';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import { papers, result } from './papers.ts';
import { processing } from './processing.ts';

const form = [
  {
    name: 'message',
    fields: [
      { name: 'kind', kind: 'choice', options: ['sms', 'call', 'email'], declared: true },
      { name: 'sender', kind: 'text', maxLength: 100 },
      { name: 'receivedOn', kind: 'date' },
      { name: 'receivedAt', kind: 'choice', options: ['morning', 'afternoon', 'evening', 'night'] },
      { name: 'content', kind: 'longText', maxLength: 3000 },
      { name: 'frequency', kind: 'choice', options: ['once', 'several', 'daily'] },
      { name: 'labelled', kind: 'yesNo', showWhen: { field: 'kind', is: ['sms', 'email'] } },
    ],
  },
  {
    name: 'consent',
    fields: [
      { name: 'consented', kind: 'yesNo', declared: true },
      { name: 'optedOut', kind: 'yesNo', declared: true },
      { name: 'optedOutOn', kind: 'date', when: 'past', showWhen: { field: 'optedOut', is: 'yes' } },
      {
        name: 'doNotCall',
        kind: 'choice',
        options: ['yes', 'no', 'unknown'],
        showWhen: { field: 'kind', is: ['sms', 'call'] },
        declared: true,
      },
    ],
  },
  {
    name: 'reporter',
    fields: [
      { name: 'fullName', kind: 'fullName', prefill: 'fullName' },
      { name: 'receivingNumber', kind: 'phone', prefill: 'phone', showWhen: { field: 'kind', is: ['sms', 'call'] } },
      { name: 'email', kind: 'email', prefill: 'email' },
      { name: 'nameHidden', kind: 'yesNo', declared: true },
    ],
  },
] as const satisfies readonly FormPage[];

/** Report of a spam message, call or e-mail (Decree 91/2020/NĐ-CP). */
export const spamReport = defineService(
  {
    lifecycle: 'report',
    code: '9.000012',
    version: '2026.1',
    slug: 'spam-report',
    onlineLevel: 4,
    onlineMode: 'full',
    applicants: ['citizen', 'household', 'company'],
    lifeEvents: ['nuisance'],
    competence: { rule: 'agency', agencyId: 'so-khoa-hoc-cong-nghe' },
    channels: ['online', 'counter'],
    resultChannels: ['online'],
    law: {
      legalBasis: [{ document: 'Nghị định số 91/2020/NĐ-CP', article: '3, 5, 6, 7, 9, 12' }],
      limit: { unit: 'workingDay', value: 10 },
      consultationLimit: { unit: 'workingDay', value: 3 },
      clock: { supplement: 'resume' },
      supplementDays: 10,
    },
    tariff: null,
    form,
    papers,
    processing,
    refusalGrounds: ['notAdvertising', 'noEvidence', 'outOfScope'],
    consultees: ['nha-mang-a', 'nha-mang-b', 'nha-mang-c', 'cong-an-thanh-pho'],
    opinions: ['confirmed', 'contradicted', 'notFound'],
    findings: ['confirmed', 'unconfirmed', 'consented', 'toSanction', 'blockedOnly', 'fined', 'warned'],
    groupedBy: 'sender',
    result,
  },
  { vi, en },
);
