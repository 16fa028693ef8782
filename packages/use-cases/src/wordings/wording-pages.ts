import type { Field, FormPage } from '@mot-cua/workflow';
import type { WordingSubject } from './wording-subject.ts';

const days = [
  { name: 'from', kind: 'date' },
  { name: 'to', kind: 'date', optional: true },
] as const satisfies readonly Field[];

/** What a draft begins with, in Vietnamese as papers are; and on which days. */
const draftPage = {
  name: 'draft',
  fields: [{ name: 'text', kind: 'longText', maxLength: 4000 }, ...days],
} as const satisfies FormPage;

/** The line above a notice, its text, and what stands below; what is left open is said in the house's own words. */
const noticePage = {
  name: 'notice',
  fields: [
    { name: 'subjectVi', kind: 'text', maxLength: 120, optional: true },
    { name: 'bodyVi', kind: 'longText', maxLength: 1200, optional: true },
    { name: 'closingVi', kind: 'longText', maxLength: 600, optional: true },
    { name: 'subjectEn', kind: 'text', maxLength: 120, optional: true },
    { name: 'bodyEn', kind: 'longText', maxLength: 1200, optional: true },
    { name: 'closingEn', kind: 'longText', maxLength: 600, optional: true },
    ...days,
  ],
} as const satisfies FormPage;

export const wordingPage = ({ area }: WordingSubject): FormPage => (area === 'draft' ? draftPage : noticePage);
