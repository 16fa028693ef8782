import type { FieldView } from '@mot-cua/ui';
import type { SavedView } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import type { Say } from '../say.ts';
import { type WorkAddress, workHref } from './work-query.ts';

const outcomes = ['full', 'unnamed'] as const;

/** The small form that keeps the list at an address, or drops it where it is kept already. */
export function savingView(
  address: WorkAddress,
  { views, outcome }: { views: readonly SavedView[]; outcome: string | null },
  { t }: Say,
) {
  const query = workHref(address).split('?')[1] ?? '';
  const kept = views.find((view) => view.address === query);
  const came = outcomes.find((each) => each === outcome);
  const field: FieldView = {
    name: 'name',
    kind: 'text',
    label: t('backoffice:board.viewName'),
    required: true,
    value: '',
    maxLength: 60,
    ...(came === 'unnamed' && { error: t('backoffice:board.viewNeedsName') }),
  };
  return {
    title: t('backoffice:board.saveView'),
    address: query,
    intentId: newIntentId(),
    field,
    isOpen: came === 'unnamed',
    told: came === 'full' ? t('backoffice:board.viewsFull') : undefined,
    drop: kept?.name,
    dropLabel: kept && t('backoffice:board.removeView', { name: kept.name }),
  };
}
