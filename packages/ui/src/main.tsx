import type { ReactNode } from 'react';

/** The main text of a portal page; `form` keeps lines short for one-question pages, `bare` leaves bands to the page. */
export function Main({ width = 'page', children }: { width?: 'page' | 'form' | 'bare'; children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className="mc-main" data-width={width}>
      {width === 'bare' ? children : <div className="mc-wrap">{children}</div>}
    </main>
  );
}
