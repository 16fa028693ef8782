import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from './heading.tsx';

export interface SectionProps {
  id: string;
  title: string;
  level?: HeadingLevel;
  children: ReactNode;
}

/** A named part of a page; `id` names it in the address as well. */
export function Section({ id, title, level = 2, children }: SectionProps) {
  const headingId = `${id}-title`;
  return (
    <section className="mc-section" id={id} aria-labelledby={headingId}>
      <Heading level={level} id={headingId}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
