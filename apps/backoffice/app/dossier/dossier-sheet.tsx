import { SheetBody } from '@mot-cua/ui';
import type { ReactNode } from 'react';
import { ChangedNotice } from '../live/changed-notice.tsx';
import { Aside } from './aside.tsx';
import type { AsideView } from './aside-view.server.ts';
import { Identity } from './identity.tsx';
import type { IdentityView } from './identity-view.server.ts';

interface DossierSheetProps {
  identity: IdentityView;
  aside: AsideView;
  /** What was just recorded, refused or overtaken. */
  notices?: ReactNode;
  children: ReactNode;
}

/** A page of a dossier: its head, its commands and deadline, and what the page is about. */
export function DossierSheet({ identity, aside, notices, children }: DossierSheetProps) {
  return (
    <>
      <Identity identity={identity} />
      <div className="mc-sheet__notices">
        {notices}
        <ChangedNotice live={identity.live} />
      </div>
      <SheetBody aside={<Aside aside={aside} />} asideLabel={aside.label} asideFirst>
        {children}
      </SheetBody>
    </>
  );
}
