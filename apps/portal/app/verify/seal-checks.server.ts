import { formatDateTime } from '@mot-cua/locales';
import type { Check } from '@mot-cua/ui';
import type { VerifyView } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';

type Seal = VerifyView['seal'];

/** Who signed it before the agency sealed it; papers of an earlier time bear the seal alone. */
function approvalChecks({ approval }: Extract<Seal, { verdict: 'valid' }>, { t, locale }: Say): Check[] {
  if (!approval) return [];
  const detail = t('portal:seal.approvedBy', { ...approval, time: formatDateTime(locale, approval.signedAt) });
  return [{ passed: true, outcomeLabel: t('portal:verify.passed'), title: t('portal:verify.personSigned'), detail }];
}

/** What was checked of a seal and how it came out. */
export function sealChecks(seal: Seal, { t, locale }: Say): Check[] {
  if (seal.verdict !== 'valid') {
    return [{ passed: false, outcomeLabel: t('portal:verify.failed'), title: t(`portal:seal.${seal.verdict}`) }];
  }
  const passed = { passed: true, outcomeLabel: t('portal:verify.passed') };
  const signed = t('portal:seal.signedBy', { signer: seal.signer, time: formatDateTime(locale, seal.signedAt) });
  return [
    ...approvalChecks(seal, { t, locale }),
    { ...passed, title: t('portal:verify.agencySealed'), detail: signed },
    { ...passed, title: t('portal:verify.intact'), detail: t('portal:seal.issuedBy', { issuer: seal.issuer }) },
  ];
}
