import type { Setting } from './people.ts';

/** In both languages, with JavaScript and without, each by an applicant of their own. */
export const settings = [
  { language: 'vi', scripts: true, applicant: 'citizen-lan', title: 'in Vietnamese' },
  { language: 'vi', scripts: false, applicant: 'citizen-minh', title: 'in Vietnamese, without JavaScript' },
  { language: 'en', scripts: true, applicant: 'citizen-mai', title: 'in English' },
  { language: 'en', scripts: false, applicant: 'citizen-hoa', title: 'in English, without JavaScript' },
] as const satisfies readonly (Setting & { applicant: string; title: string })[];

/** Each language once, once with JavaScript and once without; the matrix tells the other two as well. */
export const crossed = [settings[0], settings[3]] as const;
export const crossedOtherwise = [settings[1], settings[2]] as const;

/**
 * With and without JavaScript, by keyboard alone, 360 px wide, in both languages: the services share these among them,
 * and the matrix tells every service in each.
 */
export const shares = [
  { language: 'vi', scripts: true, width: 360, applicant: 'citizen-lan', title: '360 px wide' },
  {
    language: 'en',
    scripts: false,
    hand: 'keys',
    width: 360,
    applicant: 'citizen-minh',
    title: '360 px wide, in English, without JavaScript, by keyboard alone',
  },
  { language: 'vi', scripts: true, hand: 'keys', applicant: 'citizen-mai', title: 'by keyboard alone' },
  { language: 'en', scripts: false, applicant: 'citizen-hoa', title: 'in English, without JavaScript' },
] as const satisfies readonly (Setting & { applicant: string; title: string })[];
