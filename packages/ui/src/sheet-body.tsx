import type { ReactNode } from 'react';

export interface SheetBodyProps {
  /** Work stays left; deadline, commands or the letter stand here. */
  aside?: ReactNode;
  asideLabel?: string;
  children: ReactNode;
}

/** The working part of a staff sheet, with or without a side column. */
export function SheetBody({ aside, asideLabel, children }: SheetBodyProps) {
  if (!aside) return <div className="mc-sheet__body">{children}</div>;
  return (
    <div className="mc-sheet__split">
      <div>{children}</div>
      <aside aria-label={asideLabel}>{aside}</aside>
    </div>
  );
}
