import { defineService, type FormPage } from '@mot-cua/workflow';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import { papers, result } from './papers.ts';
import { afterResult, processing } from './processing.ts';

const form = [
  {
    name: 'owner',
    fields: [
      { name: 'investor', kind: 'text', maxLength: 200 },
      { name: 'investorCode', kind: 'text', maxLength: 14 },
      { name: 'contractor', kind: 'text', maxLength: 200 },
      { name: 'fullName', kind: 'fullName', prefill: 'fullName' },
      { name: 'personalId', kind: 'personalId', prefill: 'personalId' },
      { name: 'phone', kind: 'phone', prefill: 'phone' },
      { name: 'email', kind: 'email', prefill: 'email' },
    ],
  },
  {
    name: 'site',
    fields: [
      { name: 'commune', kind: 'commune' },
      { name: 'street', kind: 'text', maxLength: 120 },
      { name: 'segment', kind: 'text', maxLength: 200 },
      { name: 'surface', kind: 'choice', options: ['pavement', 'carriageway', 'both'], declared: true },
      { name: 'length', kind: 'number', min: 1, max: 20_000, declared: true },
      { name: 'width', kind: 'number', min: 20, max: 1000 },
      { name: 'depth', kind: 'number', min: 20, max: 500 },
      { name: 'area', kind: 'number', min: 1, max: 50_000, declared: true },
      { name: 'crossesUtilities', kind: 'yesNo', declared: true },
    ],
  },
  {
    name: 'cable',
    fields: [
      { name: 'ducts', kind: 'number', min: 1, max: 48 },
      { name: 'shared', kind: 'yesNo', declared: true },
      {
        name: 'carriers',
        kind: 'choices',
        options: ['carrierA', 'carrierB', 'carrierC', 'other'],
        showWhen: { field: 'shared', is: 'yes' },
      },
    ],
  },
  {
    name: 'schedule',
    fields: [
      { name: 'startDate', kind: 'date' },
      { name: 'endDate', kind: 'date' },
      { name: 'hours', kind: 'choice', options: ['night', 'day', 'allDay'] },
      { name: 'dayReason', kind: 'longText', maxLength: 500, showWhen: { field: 'hours', is: ['day', 'allDay'] } },
      { name: 'siteManager', kind: 'fullName' },
      { name: 'sitePhone', kind: 'phone' },
    ],
  },
] as const satisfies readonly FormPage[];

/** Permit to dig up a road or pavement in use, to put telecom cables underground (Road Law 2024; Decree 165/2024/NĐ-CP). */
export const cableRoadWorks = defineService(
  {
    code: '9.000006',
    version: '2026.1',
    slug: 'cable-road-works',
    onlineLevel: 3,
    onlineMode: 'partial',
    applicants: ['company'],
    lifeEvents: ['works'],
    competence: { rule: 'agency', agencyId: 'so-xay-dung' },
    channels: ['online', 'counter'],
    resultChannels: ['desk'],
    law: {
      legalBasis: [{ document: 'Luật Đường bộ số 35/2024/QH15', article: '32' }],
      limit: { unit: 'workingDay', value: 7 },
      consultationLimit: { unit: 'workingDay', value: 3 },
      clock: { supplement: 'restart' },
      supplementDays: 15,
      feeDays: 10,
      obligationDays: 30,
    },
    tariff: {
      kind: 'deposit',
      timing: 'onTheWay',
      legalBasis: 'demo',
      perUnit: { field: 'area', atLeast: 1, tiers: [{ each: 1_200_000 }] },
    },
    form,
    papers,
    processing,
    afterResult,
    refusalGrounds: ['notInPlan', 'conflictingWorks', 'unsafeTraffic', 'forbiddenPeriod', 'roadTooNew', 'notCompetent'],
    consultees: ['so-khoa-hoc-cong-nghe', 'cong-an-thanh-pho', 'so-van-hoa-the-thao', 'hoan-kiem'],
    opinions: ['agreed', 'agreedIf', 'disagreed'],
    result,
  },
  { vi, en },
);
