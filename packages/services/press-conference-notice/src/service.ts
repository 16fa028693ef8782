import { defineService, type FormPage } from '@mot-cua/workflow';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import { papers, result } from './papers.ts';
import { processing } from './processing.ts';

const mornings = ['07:30', '08:00', '08:30', '09:00', '09:30', '10:00', '10:30'] as const;
const afternoons = ['13:30', '14:00', '14:30', '15:00', '15:30', '16:00', '17:00', '18:00', '19:00', '20:00'] as const;

const form = [
  {
    name: 'host',
    fields: [
      { name: 'hostKind', kind: 'choice', options: ['organisation', 'citizen'], declared: true },
      { name: 'organisationName', kind: 'text', maxLength: 200, showWhen: { field: 'hostKind', is: 'organisation' } },
      { name: 'organisationAddress', kind: 'address', showWhen: { field: 'hostKind', is: 'organisation' } },
      { name: 'fullName', kind: 'fullName', prefill: 'fullName' },
      { name: 'personalId', kind: 'personalId', prefill: 'personalId' },
    ],
  },
  {
    name: 'event',
    fields: [
      { name: 'startDate', kind: 'date', declared: true },
      { name: 'startTime', kind: 'choice', options: [...mornings, ...afternoons], declared: true },
      { name: 'minutes', kind: 'number', min: 15, max: 480 },
      { name: 'place', kind: 'address' },
      { name: 'venue', kind: 'choice', options: ['own', 'rented'], declared: true },
      { name: 'subject', kind: 'text', maxLength: 300 },
      { name: 'summary', kind: 'longText', maxLength: 3000 },
    ],
  },
  {
    name: 'people',
    fields: [
      { name: 'chairName', kind: 'fullName' },
      { name: 'chairPosition', kind: 'text', maxLength: 150 },
      { name: 'chairId', kind: 'personalId' },
      { name: 'invitedPress', kind: 'longText', maxLength: 2000 },
      { name: 'foreignPress', kind: 'yesNo' },
      { name: 'foreignOutlets', kind: 'longText', maxLength: 1000, showWhen: { field: 'foreignPress', is: 'yes' } },
    ],
  },
  {
    name: 'contact',
    fields: [
      { name: 'phone', kind: 'phone', prefill: 'phone' },
      { name: 'email', kind: 'email', prefill: 'email' },
    ],
  },
] as const satisfies readonly FormPage[];

/** Notice of a press conference held in the country (Decree 237/2026/NĐ-CP, art. 22). */
export const pressConferenceNotice = defineService(
  {
    lifecycle: 'notice',
    code: '2.001171',
    version: '2026.1',
    slug: 'press-conference-notice',
    onlineLevel: 4,
    onlineMode: 'full',
    applicants: ['citizen', 'company'],
    lifeEvents: ['publishing'],
    competence: { rule: 'agency', agencyId: 'so-van-hoa-the-thao' },
    channels: ['online', 'counter'],
    resultChannels: ['online'],
    law: {
      legalBasis: [{ document: 'Nghị định số 237/2026/NĐ-CP', article: '22' }],
      limit: { unit: 'hour', value: 12 },
      clock: { supplement: 'resume' },
      supplementDays: 0,
      notice: { date: 'startDate', time: 'startTime', atLeastHours: 24, objectHours: 12 },
    },
    tariff: null,
    form,
    papers,
    processing,
    refusalGrounds: ['lateOrIncomplete', 'notEntitled', 'prohibitedContent', 'unlawfulVenue'],
    result,
  },
  { vi, en },
);
