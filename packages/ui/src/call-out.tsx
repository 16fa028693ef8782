import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from './heading.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

export interface CallOutProps {
  id: string;
  title: string;
  level?: HeadingLevel;
  icon?: IconName;
  /** Until when, in words. */
  when?: ReactNode;
  children: ReactNode;
}

/** The one box of a page that asks the person to act. */
export function CallOut({ id, title, level = 2, icon = 'warning', when, children }: CallOutProps) {
  const headingId = `${id}-title`;
  return (
    <section className="mc-call-out" id={id} aria-labelledby={headingId}>
      <div className="mc-call-out__head">
        <Icon name={icon} />
        <div>
          <Heading level={level} id={headingId}>
            {title}
          </Heading>
          {when && <p>{when}</p>}
        </div>
      </div>
      <div className="mc-call-out__body">{children}</div>
    </section>
  );
}
