import { formatDate, formatDateTime } from '@mot-cua/locales';
import type { VerifyView } from '@mot-cua/use-cases';
import { hotline } from '../contact.ts';
import { agencyText } from '../dossier/reference.server.ts';
import type { Say } from '../say.ts';
import { sealChecks } from './seal-checks.server.ts';

type Verdict = 'valid' | 'altered' | 'unknown';

/** Genuine needs both: a seal that holds, and a place in the register. */
const verdictOf = (found: VerifyView | null): Verdict => {
  if (!found) return 'unknown';
  if (found.seal.verdict === 'valid') return found.paper ? 'valid' : 'unknown';
  return found.seal.verdict === 'unsigned' || found.seal.verdict === 'unreadable' ? 'unknown' : 'altered';
};

function paperRows(paper: NonNullable<VerifyView['paper']>, say: Say) {
  const { t, locale } = say;
  return [
    { key: t('portal:verify.kind'), value: paper.title[locale] },
    { key: t('portal:verify.number'), value: paper.number },
    { key: t('portal:verify.owner'), value: paper.owner },
    { key: t('portal:verify.agency'), value: agencyText(paper.agency, say) },
    { key: t('portal:verify.issuedOn'), value: formatDate(locale, paper.issuedOn) },
  ];
}

function verdictText(verdict: Verdict, found: VerifyView | null, say: Say): string {
  const { t, locale } = say;
  if (verdict !== 'valid' || !found?.paper)
    return t(`portal:verify.${verdict === 'altered' ? 'alteredText' : 'unknownText'}`);
  const { agency, issuedOn } = found.paper;
  return t('portal:verify.validText', { agency: agencyText(agency, say), date: formatDate(locale, issuedOn) });
}

/** One verdict, the least that tells which paper it is, and what to do. */
export function verdictView(found: VerifyView | null, say: Say, now: string) {
  const { t, locale } = say;
  const verdict = verdictOf(found);
  return {
    title: t(`portal:verify.${verdict}`),
    tone: verdict === 'valid' ? ('ok' as const) : ('bad' as const),
    text: verdictText(verdict, found, say),
    compare: { title: t('portal:verify.compareTitle'), text: t('portal:verify.compare') },
    rows: verdict === 'valid' && found?.paper ? paperRows(found.paper, say) : [],
    checks: { title: t('portal:verify.whatWeChecked'), items: found ? sealChecks(found.seal, say) : [] },
    advice: {
      title: t('portal:verify.whatToDo'),
      items: verdict === 'valid' ? [] : [t('portal:verify.askAgain'), t('portal:verify.report', { hotline })],
    },
    at: t('portal:verify.checkedAt', { time: formatDateTime(locale, now) }),
    another: { href: '/verify', label: t('portal:verify.another') },
  };
}

export type VerdictView = ReturnType<typeof verdictView>;
