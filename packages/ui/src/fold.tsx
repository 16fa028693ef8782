import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

export interface FoldProps {
  summary: string;
  icon?: IconName;
  boxed?: boolean;
  open?: boolean;
  children: ReactNode;
}

/** Folded reading: legal basis, reasons. Never something the person must do. */
export function Fold({ summary, icon, boxed, open, children }: FoldProps) {
  return (
    <details className="mc-fold" data-boxed={boxed || undefined} open={open}>
      <summary>
        {icon && <Icon name={icon} size="sm" />}
        {summary}
        <Icon name="chevron-down" size="sm" />
      </summary>
      <div>{children}</div>
    </details>
  );
}
