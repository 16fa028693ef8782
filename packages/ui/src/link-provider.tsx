import type { ReactNode } from 'react';
import { type LinkComponent, LinkContext } from './link-context.ts';

/** Lets an app draw every link of this package with its router's own. */
export function LinkProvider({ component, children }: { component: LinkComponent; children: ReactNode }) {
  return <LinkContext.Provider value={component}>{children}</LinkContext.Provider>;
}
