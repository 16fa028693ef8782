import type { ReactNode } from 'react';

/** The buttons that end a form, the main one first. */
export function SubmitRow({ children }: { children: ReactNode }) {
  return <div className="mc-buttons">{children}</div>;
}
