import { defineService, type FormPage } from '@mot-cua/workflow';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import { papers, result } from './papers.ts';
import { processing } from './processing.ts';

const form = [
  {
    name: 'host',
    fields: [
      { name: 'host', kind: 'text', maxLength: 200 },
      { name: 'fullName', kind: 'fullName', prefill: 'fullName' },
      { name: 'personalId', kind: 'personalId', prefill: 'personalId' },
      { name: 'phone', kind: 'phone', prefill: 'phone' },
    ],
  },
  {
    name: 'event',
    fields: [
      { name: 'commune', kind: 'commune' },
      { name: 'place', kind: 'address' },
      { name: 'eventDate', kind: 'date', declared: true },
      { name: 'eventTime', kind: 'choice', options: ['08:00', '10:00', '14:00', '16:00'], declared: true },
      { name: 'subject', kind: 'longText', maxLength: 1000 },
    ],
  },
] as const satisfies readonly FormPage[];

export const referenceNotice = defineService(
  {
    lifecycle: 'notice',
    code: '0.000002',
    version: '2026.1',
    slug: 'reference-notice',
    onlineLevel: 4,
    onlineMode: 'full',
    applicants: ['citizen'],
    lifeEvents: ['publishing'],
    competence: { field: 'commune', rule: 'choice' },
    channels: ['online', 'counter'],
    resultChannels: ['online'],
    law: {
      legalBasis: [{ document: 'Luật Báo chí số 103/2016/QH13', article: '41' }],
      limit: { unit: 'hour', value: 12 },
      clock: { supplement: 'resume' },
      supplementDays: 0,
      notice: { date: 'eventDate', time: 'eventTime', atLeastHours: 24, objectHours: 12 },
    },
    tariff: null,
    form,
    papers,
    processing,
    refusalGrounds: ['unlawful', 'notCompetent'],
    result,
  },
  { vi, en },
);
