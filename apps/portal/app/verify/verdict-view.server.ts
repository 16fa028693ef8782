import { formatDate, formatDateTime } from '@mot-cua/locales';
import type { ResultStanding, VerifyView } from '@mot-cua/use-cases';
import { hotline } from '../contact.ts';
import { agencyText } from '../dossier/reference.server.ts';
import type { Say } from '../say.ts';
import { sealChecks } from './seal-checks.server.ts';

type Verdict = 'valid' | 'altered' | 'unknown' | 'revoked' | 'replaced';

const holding = { inForce: 'valid', revoked: 'revoked', replaced: 'replaced' } as const satisfies Record<
  ResultStanding['state'],
  Verdict
>;

const unsealed: readonly VerifyView['seal']['verdict'][] = ['unsigned', 'unreadable', 'notIssued'];

/** Genuine needs both: a seal that holds, and a place in the register. What is genuine may hold no longer. */
const verdictOf = (found: VerifyView | null): Verdict => {
  if (!found) return 'unknown';
  if (found.seal.verdict === 'valid') return found.paper ? holding[found.paper.standing.state] : 'unknown';
  return unsealed.includes(found.seal.verdict) ? 'unknown' : 'altered';
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
  if (verdict === 'altered' || verdict === 'unknown' || !found?.paper)
    return t(`portal:verify.${verdict === 'altered' ? 'alteredText' : 'unknownText'}`);
  const { agency, issuedOn, standing } = found.paper;
  if (standing.state === 'revoked') {
    const { on, document } = standing;
    return t('portal:verify.revokedText', { date: formatDate(locale, on), document });
  }
  if (standing.state === 'replaced') {
    const { on, number } = standing;
    return t('portal:verify.replacedText', { date: formatDate(locale, on), number });
  }
  return t('portal:verify.validText', { agency: agencyText(agency, say), date: formatDate(locale, issuedOn) });
}

const adviceFor = {
  valid: [],
  replaced: ['askAgain'],
  revoked: ['notUse'],
  altered: ['askAgain', 'report'],
  unknown: ['askAgain', 'report'],
} as const satisfies Record<Verdict, readonly ('askAgain' | 'notUse' | 'report')[]>;

/** One verdict, the least that tells which paper it is, and what to do. */
export function verdictView(found: VerifyView | null, say: Say, now: string) {
  const { t, locale } = say;
  const verdict = verdictOf(found);
  return {
    title: t(`portal:verify.${verdict}`),
    tone: verdict === 'valid' ? ('ok' as const) : ('bad' as const),
    text: verdictText(verdict, found, say),
    compare: { title: t('portal:verify.compareTitle'), text: t('portal:verify.compare') },
    rows: found?.paper && verdict !== 'altered' && verdict !== 'unknown' ? paperRows(found.paper, say) : [],
    checks: { title: t('portal:verify.whatWeChecked'), items: found ? sealChecks(found.seal, say) : [] },
    advice: {
      title: t('portal:verify.whatToDo'),
      items: adviceFor[verdict].map((line) => t(`portal:verify.${line}`, { hotline })),
    },
    at: t('portal:verify.checkedAt', { time: formatDateTime(locale, now) }),
    another: { href: '/verify', label: t('portal:verify.another') },
  };
}

export type VerdictView = ReturnType<typeof verdictView>;
