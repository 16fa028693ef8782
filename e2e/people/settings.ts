import type { Setting } from './people.ts';

/** In both languages, with JavaScript and without, each by an applicant of their own. */
export const settings = [
  { language: 'vi', scripts: true, applicant: 'citizen-lan', title: 'in Vietnamese' },
  { language: 'vi', scripts: false, applicant: 'citizen-minh', title: 'in Vietnamese, without JavaScript' },
  { language: 'en', scripts: true, applicant: 'citizen-mai', title: 'in English' },
  { language: 'en', scripts: false, applicant: 'citizen-hoa', title: 'in English, without JavaScript' },
] as const satisfies readonly (Setting & { applicant: string; title: string })[];
