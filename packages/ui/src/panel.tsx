import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from './heading.tsx';

export interface PanelProps {
  title?: string;
  level?: HeadingLevel;
  tone?: 'plain' | 'quiet';
  children: ReactNode;
}

/** A bordered or quiet box beside or under the main text. */
export function Panel({ title, level = 2, tone = 'plain', children }: PanelProps) {
  return (
    <div className="mc-panel" data-tone={tone}>
      {title && <Heading level={level}>{title}</Heading>}
      {children}
    </div>
  );
}
