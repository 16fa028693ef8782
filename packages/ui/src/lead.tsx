import type { ReactNode } from 'react';

/** The sentence under a title. */
export function Lead({ children }: { children: ReactNode }) {
  return <p className="mc-lead">{children}</p>;
}
