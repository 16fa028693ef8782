import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

export type DueState = 'ok' | 'soon' | 'today' | 'late' | 'hold' | 'ended';

const DUE_ICONS: Record<DueState, IconName> = {
  ok: 'clock',
  soon: 'urgent',
  today: 'urgent',
  late: 'warning',
  hold: 'pause',
  ended: 'check',
};

export interface DueProps {
  state: DueState;
  /** "Còn 5 ngày", "Hạn hôm nay", "Quá hạn 2 ngày", "Tạm dừng". */
  word: string;
  /** Absent while the clock stands still. `iso` is for machines, `text` for people. */
  date?: { iso: string; text: string };
}

/** A deadline: its date, and how near it is. */
export function Due({ state, word, date }: DueProps) {
  return (
    <span className="mc-due" data-due={state}>
      {date ? <time dateTime={date.iso}>{date.text}</time> : <span aria-hidden="true">–</span>}
      <span className="mc-due__word">
        <Icon name={DUE_ICONS[state]} size="sm" />
        {word}
      </span>
    </span>
  );
}
