import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';

export interface IdentityBarProps {
  /** Whose dossier, then which procedure: together the page's h1. */
  owner: string;
  procedure: string;
  /** The queue it was opened from, and its place there. */
  breadcrumbs?: ReactNode;
  /** Code, Status, Due, handler. */
  facts: ReactNode;
  /** Who else has it open now. */
  watch?: string;
  previous?: { href: string; label: string };
  next?: { href: string; label: string };
}

/** Head of a dossier, in sight while one reads. */
export function IdentityBar({ owner, procedure, breadcrumbs, facts, watch, previous, next }: IdentityBarProps) {
  return (
    <div className="mc-identity">
      <div>
        {breadcrumbs}
        <h1>
          {owner} <span>· {procedure}</span>
        </h1>
        <div className="mc-identity__facts">
          {facts}
          {watch && (
            <span className="mc-identity__watch">
              <Icon name="eye" size="sm" />
              {watch}
            </span>
          )}
        </div>
      </div>
      <div className="mc-identity__steps">
        {previous && <StepLink {...previous} icon="chevron-left" />}
        {next && <StepLink {...next} icon="chevron-right" />}
      </div>
    </div>
  );
}

function StepLink({ href, label, icon }: { href: string; label: string; icon: 'chevron-left' | 'chevron-right' }) {
  return (
    <Link href={href}>
      <Icon name={icon} />
      <span className="mc-sr">{label}</span>
    </Link>
  );
}
