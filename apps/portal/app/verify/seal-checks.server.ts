import { formatDateTime } from '@mot-cua/locales';
import type { Check } from '@mot-cua/ui';
import type { VerifyView } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';

type Seal = VerifyView['seal'];

/** What was checked of a seal and how it came out. */
export function sealChecks(seal: Seal, { t, locale }: Say): Check[] {
  if (seal.verdict !== 'valid') {
    return [{ passed: false, outcomeLabel: t('portal:verify.failed'), title: t(`portal:seal.${seal.verdict}`) }];
  }
  const passed = { passed: true, outcomeLabel: t('portal:verify.passed') };
  const signed = t('portal:seal.signedBy', { signer: seal.signer, time: formatDateTime(locale, seal.signedAt) });
  return [
    { ...passed, title: t('portal:verify.agencySealed'), detail: signed },
    { ...passed, title: t('portal:verify.intact'), detail: t('portal:seal.issuedBy', { issuer: seal.issuer }) },
  ];
}
