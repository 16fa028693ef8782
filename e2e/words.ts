import { translatorFor } from '../packages/locales/src/index.ts';

export type Language = 'vi' | 'en';

/** What the screens say, so that a test finds a button by the words on it. */
export const wordsOf = (language: Language) => translatorFor(language).t;

export type Words = ReturnType<typeof wordsOf>;

/** Names that the services bring along. */
export const services = {
  maritalStatus: {
    slug: 'marital-status',
    vi: 'Xác nhận tình trạng hôn nhân',
    en: 'Marital status certificate',
  },
  certifiedCopy: {
    slug: 'certified-copy',
    vi: 'Chứng thực bản sao',
    en: 'Certified copy',
  },
} as const;
