import type { ReactNode } from 'react';

/** Rail and sheet of the back office, under its top bar. */
export function StaffLayout({ rail, children }: { rail: ReactNode; children: ReactNode }) {
  return (
    <div className="mc-staff">
      {rail}
      <main id="main" tabIndex={-1} className="mc-sheet">
        {children}
      </main>
    </div>
  );
}
