import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { TONE_ICONS, type Tone } from './tone.ts';

export interface NoticeProps {
  tone?: Tone;
  icon?: IconName;
  title?: string;
  /** Only for what just happened: `status` waits its turn, `alert` interrupts. */
  role?: 'status' | 'alert';
  children?: ReactNode;
}

/** A quiet message in the page. */
export function Notice({ tone = 'info', icon, title, role, children }: NoticeProps) {
  return (
    <div className="mc-notice" data-tone={tone} role={role}>
      <Icon name={icon ?? TONE_ICONS[tone]} />
      <div>
        {title && <p className="mc-notice__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
