import { pinnedProcedure } from '@mot-cua/catalog';
import { formatDateTime } from '@mot-cua/locales';
import type { FieldError, FieldView } from '@mot-cua/ui';
import { type AwaitedWith, awaitedKey, type ReleaseProblem } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import { dossierHref } from '../dossier/addresses.ts';
import { codeView } from '../dossier/code-view.ts';
import type { Say } from '../say.ts';
import { ownCertificatesHref, signingHref } from './addresses.ts';

/** What happened last: what was signed, that a code was sent, or what did not work, with what was chosen. */
export interface ReleaseTold {
  released?: number;
  left?: number;
  sent?: boolean;
  problem?: ReleaseProblem;
  chosen?: readonly string[];
}

/** At which question a problem is mended; the others are about the list as a whole. */
const placeOf: Partial<Record<ReleaseProblem, 'pin' | 'code'>> = {
  ...{ pinMissing: 'pin', wrongPin: 'pin', locked: 'pin' },
  ...{ codeMissing: 'code', wrongCode: 'code', expired: 'code' },
};

type Asks = NonNullable<AwaitedWith['certificate']['remote']>['asks'];

function fieldsOf(asks: Asks, problem: ReleaseProblem | undefined, { t }: Say): FieldView[] {
  const error = (name: 'pin' | 'code') =>
    problem && placeOf[problem] === name ? { error: t(`backoffice:signing.problems.${problem}`) } : {};
  const pin: FieldView = {
    ...{ name: 'pin', kind: 'pin', required: true, value: '', ...error('pin') },
    ...{ label: t('backoffice:signing.pin'), hint: t('backoffice:signing.pinHint') },
  };
  const code: FieldView = {
    ...{ name: 'code', kind: 'oneTimeCode', required: true, value: '', maxLength: 20, ...error('code') },
    label: t('backoffice:signing.code'),
    hint: t(asks.code === 'online' ? 'backoffice:signing.codeHint' : 'backoffice:signing.codeOffline'),
  };
  return [...(asks.pin ? [pin] : []), ...(asks.code === 'none' ? [] : [code])];
}

function rowsOf(items: AwaitedWith['items'], chosen: readonly string[] | undefined, { t, locale }: Say) {
  return items.map((item) => {
    const reference = item.code ?? item.provisionalNumber;
    const key = awaitedKey(item);
    return {
      key,
      href: dossierHref(item.dossierId),
      code: codeView(reference),
      owner: item.ownerName,
      procedure: pinnedProcedure(item.procedureCode, item.procedureVersion).texts[locale].result.name,
      since: formatDateTime(locale, item.since),
      select: t('backoffice:batch.select', { code: reference }),
      // Whoever signs most often signs all of it.
      isChosen: chosen?.includes(key) ?? true,
    };
  });
}

function formView(group: AwaitedWith, { problem, chosen }: ReleaseTold, say: Say) {
  const { t } = say;
  const { certificate, signs } = group;
  const asks = certificate.remote?.asks ?? { pin: true, code: 'none', most: 1 };
  const fields = fieldsOf(asks, problem, say);
  return {
    certificateId: certificate.id,
    intentId: newIntentId(),
    with: t('backoffice:signing.with', { serial: certificate.serial, agency: agencyIn(certificate, say) }),
    most: group.items.length > asks.most ? t('backoffice:signing.most', { count: asks.most }) : undefined,
    rows: rowsOf(group.items, chosen, say),
    ended: signs ? undefined : t('backoffice:signing.ended'),
    allow: signs ? t('backoffice:signing.allow') : undefined,
    fields: signs ? fields : [],
    send: signs && asks.code === 'online' ? t('backoffice:signing.send') : undefined,
    release: signs ? t('backoffice:signing.release') : undefined,
  };
}

const agencyIn = ({ agencyVi, agencyEn }: AwaitedWith['certificate'], { locale }: Say): string =>
  locale === 'vi' ? agencyVi : agencyEn;

function toldOf({ released, left, sent }: ReleaseTold, { t }: Say): string[] {
  return [
    ...(released ? [t('backoffice:signing.done', { count: released })] : []),
    ...(left ? [t('backoffice:signing.left', { count: left })] : []),
    ...(sent ? [t('backoffice:signing.sent')] : []),
  ];
}

/** What waits for somebody's own signature, with one certificate at a time, and how they release it. */
export function releaseView(groups: readonly AwaitedWith[], asked: string, told: ReleaseTold, say: Say) {
  const { t } = say;
  const shown = groups.find(({ certificate }) => certificate.id === asked) ?? groups[0];
  const { problem } = told;
  const errors: FieldError[] = problem
    ? [{ field: placeOf[problem] ?? 'chosen', message: t(`backoffice:signing.problems.${problem}`) }]
    : [];
  return {
    title: t('backoffice:signing.title'),
    lead: t('backoffice:signing.lead'),
    empty: t('backoffice:signing.empty'),
    told: toldOf(told, say),
    errors: { title: t('shell:errorSummary', { count: errors.length }), items: errors },
    columns: {
      choose: t('backoffice:batch.column'),
      code: t('backoffice:list.code'),
      owner: t('backoffice:list.owner'),
      procedure: t('backoffice:list.procedure'),
      since: t('backoffice:signing.approved'),
    },
    form: shown ? formView(shown, told, say) : null,
    others: groups
      .filter((group) => group !== shown)
      .map((group) => ({
        href: signingHref(group.certificate.id),
        label: t('backoffice:signing.other', {
          agency: agencyIn(group.certificate, say),
          count: group.items.length,
        }),
      })),
    certificates: { href: ownCertificatesHref, label: t('backoffice:signing.toCertificates') },
  };
}

export type ReleaseView = ReturnType<typeof releaseView>;
