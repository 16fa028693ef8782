import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

export type TagTone = 'neutral' | 'info' | 'ok' | 'warn' | 'err' | 'hold';

const TAG_ICONS: Record<TagTone, IconName> = {
  neutral: 'clock',
  info: 'pen',
  ok: 'check',
  warn: 'urgent',
  err: 'cross-circle',
  hold: 'pause',
};

export interface TagProps {
  tone?: TagTone;
  icon?: IconName;
  children: string;
}

/** A state in one word: colour, icon and word together. */
export function Tag({ tone = 'neutral', icon, children }: TagProps) {
  return (
    <span className="mc-tag" data-tone={tone}>
      <Icon name={icon ?? TAG_ICONS[tone]} size="sm" />
      {children}
    </span>
  );
}
