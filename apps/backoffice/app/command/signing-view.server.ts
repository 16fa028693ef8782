import type { FieldError, FieldView } from '@mot-cua/ui';
import type { FactorProblem, SigningNeed } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { factorHref } from '../second-factor/factor-address.ts';

interface Signing {
  signing: SigningNeed;
  problem: FactorProblem | undefined;
}

/** How the one who signs a dossier shows who they are: by a code, or by setting a second factor up first and coming back here. */
export function signingView(here: string, { signing, problem }: Signing, { t }: Say) {
  if (signing === 'nothing') return { fields: [], errors: [], setUp: undefined };
  if (signing === 'certificate') {
    const ask = t('workflow:refusals.certificateMissing');
    return { fields: [], errors: [], setUp: { title: ask, link: null } };
  }
  if (signing === 'setUp') {
    const href = factorHref(here);
    const setUp = { title: t('backoffice:factor.demanded'), link: { href, label: t('backoffice:factor.setUp') } };
    return { fields: [], errors: [], setUp };
  }
  const error = problem && t(`backoffice:factor.${problem}`);
  const field: FieldView = {
    ...{ name: 'code', kind: 'oneTimeCode', required: true, value: '' },
    label: t('backoffice:batch.code'),
    hint: t('backoffice:factor.forThis'),
    ...(error && { error }),
  };
  const errors: FieldError[] = error ? [{ field: field.name, message: error }] : [];
  return { fields: [field], errors, setUp: undefined };
}
