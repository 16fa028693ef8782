import type { ReactNode } from 'react';

export interface ActionBarProps {
  label: string;
  /** `bulk` is the dark bar over a list with ticked rows. */
  tone?: 'plain' | 'bulk';
  note?: ReactNode;
  children: ReactNode;
}

/** Buttons that stay in sight at the foot of a staff sheet; stands inside the form it submits. */
export function ActionBar({ label, tone = 'plain', note, children }: ActionBarProps) {
  return (
    <section className="mc-action-bar" data-tone={tone} aria-label={label}>
      {children}
      {note && <p className="mc-action-bar__note">{note}</p>}
    </section>
  );
}
