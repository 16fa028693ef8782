import type { ReactNode } from 'react';
import { Lead } from './lead.tsx';

export interface PageHeadProps {
  title: string;
  eyebrow?: ReactNode;
  tags?: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
}

/** Title block of a page: state first, then the one h1, then a sentence. */
export function PageHead({ title, eyebrow, tags, lead, children }: PageHeadProps) {
  return (
    <div className="mc-page-head">
      {tags && <div className="mc-row">{tags}</div>}
      {eyebrow && <p className="mc-eyebrow">{eyebrow}</p>}
      <h1>{title}</h1>
      {lead && <Lead>{lead}</Lead>}
      {children}
    </div>
  );
}
