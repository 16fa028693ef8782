import type { Letter } from '@mot-cua/db';
import { formatDateTime, translatorFor } from '@mot-cua/locales';

const petitionLetters = [
  'petitionReceived',
  'petitionRefused',
  'petitionPassedOn',
  'petitionAnswered',
  'petitionPublished',
] as const;

/** The words of a letter in its reader's language. One of a kind that nobody knows is a defect and throws. */
export function letterWords({ kind, language, details }: Letter, portalUrl: string): { subject: string; text: string } {
  const known = petitionLetters.find((each) => each === kind);
  if (!known) throw new Error(`Nobody knows the words of the letter «${kind}»`);
  const { t, locale } = translatorFor(language);
  const { code = '', agencyVi = '', agencyEn = '', due } = details;
  const values = {
    code,
    agency: locale === 'vi' ? agencyVi : agencyEn,
    due: due ? formatDateTime(locale, due) : '',
    link: `${portalUrl}/petitions/${code}`,
  };
  return { subject: t(`workflow:letters.${known}.subject`, values), text: t(`workflow:letters.${known}.body`, values) };
}
