import type { FieldView } from '@mot-cua/ui';
import type { FactorProblem, OwnFactor } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import { toDataURL } from 'qrcode';
import type { Say } from '../say.ts';
import { factorHref } from './factor-address.ts';

/** In groups of four, as it is typed. */
const grouped = (secret: string): string => secret.match(/.{1,4}/g)?.join(' ') ?? secret;

/** One's own second factor: not there, half set up, or in use. */
export async function factorView(
  own: OwnFactor,
  { problem, returnTo }: { problem?: FactorProblem; returnTo: string },
  { t }: Say,
) {
  const field: FieldView = {
    name: 'code',
    kind: 'oneTimeCode',
    label: t('backoffice:factor.code'),
    required: true,
    value: '',
    ...(problem && { error: t(`backoffice:factor.${problem}`) }),
  };
  const errors = problem ? [{ field: field.name, message: field.error ?? '' }] : [];
  return {
    title: t('backoffice:factor.title'),
    lead: t('backoffice:factor.lead'),
    intentId: newIntentId(),
    errors: { title: t('shell:errorSummary', { count: errors.length }), items: errors },
    none: own.state === 'none' ? { text: t('backoffice:factor.none'), begin: t('backoffice:factor.begin') } : undefined,
    begun:
      own.state === 'begun'
        ? {
            scan: t('backoffice:factor.scan'),
            picture: {
              src: await toDataURL(own.address, { margin: 2, scale: 5 }),
              alt: t('backoffice:factor.picture'),
            },
            secret: { label: t('backoffice:factor.secret'), value: grouped(own.secret) },
            note: t('backoffice:factor.secretNote'),
            app: { href: own.address, label: t('backoffice:factor.openApp') },
            field,
            confirm: t('backoffice:factor.confirm'),
          }
        : undefined,
    confirmed: own.state === 'confirmed' ? t('backoffice:factor.confirmed') : undefined,
    action: factorHref(returnTo),
    goOn: own.state === 'confirmed' && returnTo ? { href: returnTo, label: t('backoffice:factor.goOn') } : undefined,
    lost: t('backoffice:factor.lost'),
  };
}

export type FactorView = Awaited<ReturnType<typeof factorView>>;
