import { defineService, type FormPage } from '@mot-cua/workflow';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import * as papers from './papers.ts';
import { birthProcessing, chain, healthCardProcessing, residenceProcessing } from './processing.ts';

const child = {
  name: 'child',
  fields: [
    { name: 'childName', kind: 'fullName' },
    { name: 'childBirthDate', kind: 'date', when: 'past' },
    { name: 'childSex', kind: 'choice', options: ['female', 'male'] },
    { name: 'birthPlace', kind: 'text', maxLength: 300 },
    { name: 'ethnicity', kind: 'text', maxLength: 50 },
    { name: 'nationality', kind: 'text', maxLength: 50 },
    { name: 'homeTown', kind: 'text', maxLength: 200 },
    { name: 'proof', kind: 'choice', options: ['clinic', 'witness', 'none'], declared: true },
    { name: 'late', kind: 'yesNo', declared: true },
    { name: 'lateReason', kind: 'longText', maxLength: 500, showWhen: { field: 'late', is: 'yes' } },
  ],
} as const satisfies FormPage;

const parents = {
  name: 'parents',
  fields: [
    { name: 'parents', kind: 'choice', options: ['married', 'unmarried', 'fatherUnknown'], declared: true },
    { name: 'motherName', kind: 'fullName' },
    { name: 'motherId', kind: 'personalId' },
    { name: 'fatherName', kind: 'fullName', showWhen: { field: 'parents', is: ['married', 'unmarried'] } },
    { name: 'fatherId', kind: 'personalId', showWhen: { field: 'parents', is: ['married', 'unmarried'] } },
  ],
} as const satisfies FormPage;

const residence = {
  name: 'residence',
  fields: [
    { name: 'commune', kind: 'commune', prefill: 'commune' },
    { name: 'residenceAddress', kind: 'address', prefill: 'address' },
    { name: 'householdHead', kind: 'fullName' },
    { name: 'headRelation', kind: 'choice', options: ['child', 'grandchild', 'other'] },
    { name: 'ownHome', kind: 'yesNo', declared: true },
  ],
} as const satisfies FormPage;

const insurance = {
  name: 'insurance',
  fields: [
    { name: 'clinic', kind: 'text', maxLength: 200 },
    { name: 'cardAddress', kind: 'address' },
  ],
} as const satisfies FormPage;

const requester = {
  name: 'requester',
  fields: [
    { name: 'fullName', kind: 'fullName', prefill: 'fullName' },
    { name: 'personalId', kind: 'personalId', prefill: 'personalId' },
    { name: 'relation', kind: 'choice', options: ['mother', 'father', 'relative'] },
    { name: 'phone', kind: 'phone', prefill: 'phone' },
    { name: 'email', kind: 'email', prefill: 'email', optional: true },
  ],
} as const satisfies FormPage;

const shared = {
  version: '2026.1',
  onlineLevel: 4,
  onlineMode: 'full',
  applicants: ['citizen'],
  lifeEvents: ['birth'],
  channels: ['online', 'counter'],
  resultChannels: ['online'],
  tariff: null,
} as const;

const law = (document: string, article: string, days: number) => ({
  legalBasis: [{ document, article }],
  limit: { unit: 'workingDay', value: days } as const,
  clock: { supplement: 'restart' } as const,
  supplementDays: 15,
});

/** Birth at the commune: the same day, or the next when it comes after 15:00 (Law on Civil Status 2014, art. 13–16). */
const birth = defineService(
  {
    ...shared,
    code: '1.001193',
    slug: 'birth-registration',
    competence: { rule: 'beside', kind: 'commune' },
    law: { ...law('Luật Hộ tịch số 60/2014/QH13', '13–16', 1), confirmationLimit: { unit: 'workingHour', value: 8 } },
    form: [child, parents],
    papers: papers.birthPapers,
    processing: birthProcessing,
    refusalGrounds: ['alreadyRegistered', 'falseDeclaration', 'nameNotAllowed'],
    result: papers.birthResult,
  },
  { vi: vi.birth, en: en.birth },
);

const residenceLink = defineService(
  {
    ...shared,
    code: '1.004222',
    slug: 'child-residence',
    competence: { rule: 'beside', kind: 'police' },
    law: law('Luật Cư trú số 68/2020/QH14', '20–22', 3),
    form: [child, residence],
    papers: papers.residencePapers,
    processing: residenceProcessing,
    refusalGrounds: ['noLawfulHome', 'noConsent', 'falseDeclaration'],
    result: papers.residenceResult,
  },
  { vi: vi.residence, en: en.residence },
);

const healthCard = defineService(
  {
    ...shared,
    code: '9.000083',
    slug: 'child-health-card',
    competence: { rule: 'beside', kind: 'insurance' },
    law: law('Luật Bảo hiểm y tế số 25/2008/QH12', '16, 17', 2),
    form: [child, insurance],
    papers: [],
    processing: healthCardProcessing,
    refusalGrounds: ['alreadyInsured', 'falseDeclaration'],
    result: papers.healthCardResult,
  },
  { vi: vi.healthCard, en: en.healthCard },
);

/** A newborn's birth, residence and health card, applied for once (Decree 63/2024/NĐ-CP). */
export const birthChain = defineService(
  {
    ...shared,
    code: '2.000986',
    slug: 'birth-chain',
    competence: { rule: 'residence', field: 'commune' },
    law: law('Nghị định số 63/2024/NĐ-CP', '1', 8),
    form: [child, parents, residence, insurance, requester],
    papers: [...papers.birthPapers, ...papers.residencePapers],
    processing: chain,
    refusalGrounds: ['notCompetent', 'alreadyRegistered', 'falseDeclaration'],
    links: [
      { link: 'birth', procedure: birth },
      { link: 'residence', procedure: residenceLink },
      { link: 'healthCard', procedure: healthCard },
    ],
    result: papers.chainResult,
  },
  { vi: vi.chain, en: en.chain },
);
