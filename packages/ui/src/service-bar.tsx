import type { ReactNode } from 'react';

/** Under the header on each page of an application: for whom it is made, and the way out. */
export function ServiceBar({ label, children, end }: { label: string; children: ReactNode; end?: ReactNode }) {
  return (
    <section className="mc-service-bar" aria-label={label}>
      <div className="mc-wrap">
        <p>{children}</p>
        {end}
      </div>
    </section>
  );
}
