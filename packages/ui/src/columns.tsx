import type { ReactNode } from 'react';

export interface ColumnsProps {
  aside: ReactNode;
  /** Names the side column for people who do not see it. */
  asideLabel: string;
  asideAt?: 'start' | 'end';
  /** Title block; given here, the side column follows right after it on phones. */
  head?: ReactNode;
  sticky?: boolean;
  children: ReactNode;
}

/** Main text with a side column on wide screens, one column on phones. */
export function Columns({ aside, asideLabel, asideAt = 'end', head, sticky, children }: ColumnsProps) {
  const side = (
    <aside className="mc-stack" data-gap="lg" data-sticky={sticky || undefined} aria-label={asideLabel}>
      {aside}
    </aside>
  );
  const isAsideFirst = asideAt === 'start' || head !== undefined;
  return (
    <div className="mc-columns" data-aside={asideAt} data-head={head === undefined ? undefined : ''}>
      {head}
      {isAsideFirst && side}
      <div>{children}</div>
      {!isAsideFirst && side}
    </div>
  );
}
