import type { ReactNode } from 'react';
import { GateDrawing } from './gate-drawing.tsx';
import { Heading, type HeadingLevel } from './heading.tsx';

export interface EmptyStateProps {
  title: string;
  level?: HeadingLevel;
  /** The gate, for pages that hold nothing else. */
  drawing?: boolean;
  children: ReactNode;
}

/** Nothing here yet, or not found: says why and what to do next. */
export function EmptyState({ title, level = 1, drawing, children }: EmptyStateProps) {
  return (
    <div className="mc-empty">
      {drawing && <GateDrawing />}
      <div className="mc-empty__text">
        <Heading level={level}>{title}</Heading>
        {children}
      </div>
    </div>
  );
}
