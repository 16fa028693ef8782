import type { MyErasure } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';

/** How a request stands, as a tag. */
export function erasureState({ answeredAt, isLate }: MyErasure, { t }: Say) {
  if (answeredAt) return { tone: 'ok' as const, label: t('portal:erasure.states.answered') };
  return isLate
    ? { tone: 'err' as const, label: t('portal:erasure.states.late') }
    : { tone: 'info' as const, label: t('portal:erasure.states.open') };
}
