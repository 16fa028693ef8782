import type { DueState } from '@mot-cua/calendar';
import type { Translate } from './translate.ts';

/** `Còn 5 ngày`, `Hạn hôm nay`, `Quá hạn 2 ngày`, `Tạm dừng`: words for how a clock stands, in working days. */
export function dueWords(t: Translate, { state, workingDays }: { state: DueState; workingDays: number }): string {
  switch (state) {
    case 'ended':
      return t('workflow:due.ended');
    case 'hold':
      return t('workflow:due.hold');
    case 'today':
      return t('workflow:due.today');
    case 'late':
      return workingDays === 0 ? t('workflow:due.lateToday') : t('workflow:due.late', { count: Math.abs(workingDays) });
    default:
      return t('workflow:due.left', { count: workingDays });
  }
}
