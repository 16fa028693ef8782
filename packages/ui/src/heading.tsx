import type { ReactNode } from 'react';

export type HeadingLevel = 1 | 2 | 3 | 4;

export interface HeadingProps {
  level: HeadingLevel;
  id?: string;
  /** The home page's large size. */
  display?: boolean;
  children: ReactNode;
}

/** A heading; its size follows its level. */
export function Heading({ level, id, display, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} className={display ? 'mc-display' : undefined}>
      {children}
    </Tag>
  );
}
