import type { Letter } from '@mot-cua/db';
import { formatDateTime, formatMoney, translatorFor } from '@mot-cua/locales';

const mails = [
  'petitionReceived',
  'petitionRefused',
  'petitionPassedOn',
  'petitionAnswered',
  'petitionPublished',
  'erasureAnswered',
  'confirmEmail',
  'emailChanged',
] as const;

const messages = [
  'accepted',
  'supplementAsked',
  'feeDue',
  'exemptionDeclined',
  'apology',
  'resultReady',
  'confirmPhone',
  'phoneChanged',
] as const;

/** What is told by a short message of all that a dossier's owner is told. */
export const toldBySms = [
  ...(['accepted', 'supplementAsked', 'feeDue', 'exemptionDeclined', 'apology', 'resultReady'] as const),
] as const;

/** One of a kind that nobody knows is a defect and throws. */
function known<Kind extends string>(kinds: readonly Kind[], { kind }: Letter): Kind {
  const found = kinds.find((each) => each === kind);
  if (!found) throw new Error(`Nobody knows the words of the letter «${kind}»`);
  return found;
}

function linkOf(kind: (typeof mails)[number], code: string, portalUrl: string): string {
  if (kind === 'confirmEmail') return `${portalUrl}/my/profile/confirm?${new URLSearchParams({ kind: 'email', code })}`;
  if (kind === 'erasureAnswered') return `${portalUrl}/my/profile/erasure/${code}`;
  return kind === 'emailChanged' ? `${portalUrl}/my/profile` : `${portalUrl}/petitions/${code}`;
}

/** The words of a letter in its reader's language. */
export function mailWords(letter: Letter, portalUrl: string): { subject: string; text: string } {
  const kind = known(mails, letter);
  const { t, locale } = translatorFor(letter.language);
  const { code = '', agencyVi = '', agencyEn = '', due } = letter.details;
  const values = {
    code,
    agency: locale === 'vi' ? agencyVi : agencyEn,
    due: due ? formatDateTime(locale, due) : '',
    link: linkOf(kind, code, portalUrl),
  };
  return { subject: t(`workflow:letters.${kind}.subject`, values), text: t(`workflow:letters.${kind}.body`, values) };
}

/** The words of a short message in its reader's language. */
export function smsWords(letter: Letter): string {
  const { t, locale } = translatorFor(letter.language);
  const { code = '', reference = '', due, amount } = letter.details;
  return t(`workflow:sms.${known(messages, letter)}`, {
    ...{ code, reference },
    due: due ? formatDateTime(locale, due) : '',
    amount: amount ? formatMoney(locale, Number(amount)) : '',
  });
}
