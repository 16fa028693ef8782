import type { ReactNode } from 'react';

export interface SheetBodyProps {
  /** Work stays left; deadline, commands or the letter stand here. */
  aside?: ReactNode;
  asideLabel?: string;
  /** The side column comes first for ears, keys and phones: it holds what is to be done. */
  asideFirst?: boolean;
  children: ReactNode;
}

/** The working part of a staff sheet, with or without a side column. */
export function SheetBody({ aside, asideLabel, asideFirst, children }: SheetBodyProps) {
  if (!aside) return <div className="mc-sheet__body">{children}</div>;
  const side = <aside aria-label={asideLabel}>{aside}</aside>;
  return (
    <div className="mc-sheet__split">
      {asideFirst && side}
      <div>{children}</div>
      {!asideFirst && side}
    </div>
  );
}
