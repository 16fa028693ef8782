import type { ReactNode } from 'react';

export interface SheetHeadProps {
  title: string;
  /** How many, in words: "24 hồ sơ". */
  count?: string;
  breadcrumbs?: ReactNode;
  /** What stands at the far end: a due date, a button. */
  end?: ReactNode;
}

/** Title line of a staff sheet. */
export function SheetHead({ title, count, breadcrumbs, end }: SheetHeadProps) {
  return (
    <div className="mc-sheet__head">
      <div>
        {breadcrumbs}
        <h1>
          {title}
          {count && <span className="mc-sheet__count"> {count}</span>}
        </h1>
      </div>
      {end && <div className="mc-row">{end}</div>}
    </div>
  );
}
