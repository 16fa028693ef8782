import { defineService, type FormPage } from '@mot-cua/workflow';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import { papers, result } from './papers.ts';
import { processing } from './processing.ts';

const form = [
  {
    name: 'organisation',
    fields: [
      {
        name: 'organisationKind',
        kind: 'choice',
        options: ['enterprise', 'association', 'publicUnit'],
        declared: true,
      },
      { name: 'organisation', kind: 'text', maxLength: 200 },
      { name: 'registrationNumber', kind: 'text', maxLength: 30 },
      { name: 'headOffice', kind: 'address' },
      { name: 'fullName', kind: 'fullName', prefill: 'fullName' },
      { name: 'phone', kind: 'phone', prefill: 'phone' },
      { name: 'email', kind: 'email', prefill: 'email' },
    ],
  },
  {
    name: 'site',
    fields: [
      { name: 'siteName', kind: 'text', maxLength: 150 },
      { name: 'domainName', kind: 'text', maxLength: 100 },
      { name: 'demoAddress', kind: 'text', maxLength: 200 },
      { name: 'purpose', kind: 'longText', maxLength: 1000 },
      { name: 'sections', kind: 'longText', maxLength: 2000 },
      { name: 'sources', kind: 'longText', maxLength: 2000 },
      { name: 'termYears', kind: 'number', min: 1, max: 10, declared: true },
    ],
  },
  {
    name: 'people',
    fields: [
      { name: 'responsible', kind: 'fullName' },
      { name: 'responsibleId', kind: 'personalId' },
      { name: 'responsiblePhone', kind: 'phone' },
      { name: 'technicalManager', kind: 'fullName' },
    ],
  },
  {
    name: 'technology',
    fields: [
      { name: 'serverPlace', kind: 'address' },
      { name: 'keepsContent', kind: 'yesNo', declared: true },
      { name: 'keepsLogs', kind: 'yesNo', declared: true },
      { name: 'resultChannel', kind: 'choice', options: ['online', 'post', 'desk'], declared: true },
    ],
  },
] as const satisfies readonly FormPage[];

/** Licence to set up an aggregating news website (Decree 72/2013/NĐ-CP, art. 23–23e; now Decree 147/2024/NĐ-CP). */
export const newsWebsiteLicence = defineService(
  {
    code: '2.001765',
    version: '2026.1',
    slug: 'news-website-licence',
    onlineLevel: 4,
    onlineMode: 'full',
    applicants: ['company'],
    lifeEvents: ['publishing', 'business'],
    competence: { rule: 'agency', agencyId: 'so-van-hoa-the-thao' },
    channels: ['online', 'counter', 'post'],
    resultChannels: ['online', 'post', 'desk'],
    law: {
      legalBasis: [
        { document: 'Nghị định số 147/2024/NĐ-CP', article: '24–34' },
        { document: 'Nghị định số 72/2013/NĐ-CP', article: '23–23e' },
      ],
      limit: { unit: 'workingDay', value: 10 },
      consultationLimit: { unit: 'workingDay', value: 3 },
      clock: { supplement: 'restart' },
      supplementDays: 15,
    },
    tariff: null,
    form,
    papers,
    processing,
    refusalGrounds: [
      'domainTaken',
      'noSourceConsent',
      'unfitContent',
      'serverAbroad',
      'securityObjection',
      'notCompetent',
    ],
    consultees: ['cong-an-thanh-pho', 'so-khoa-hoc-cong-nghe'],
    opinions: ['agreed', 'agreedIf', 'disagreed'],
    findings: ['siteSound', 'siteUnsound'],
    result,
  },
  { vi, en },
);
