import { useContext } from 'react';
import { LinkContext, type LinkProps } from './link-context.ts';

/** A plain anchor, or the app's router link where a LinkProvider stands above. */
export function Link({ children, ...attributes }: LinkProps) {
  const RouterLink = useContext(LinkContext);
  if (RouterLink) return <RouterLink {...attributes}>{children}</RouterLink>;
  return <a {...attributes}>{children}</a>;
}
