import { type AnchorHTMLAttributes, type ComponentType, createContext } from 'react';

/** What any link needs; `href` is always a finished address. */
export interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
}

/** A router's link, taking `href` like a plain anchor. */
export type LinkComponent = ComponentType<LinkProps>;

export const LinkContext = createContext<LinkComponent | undefined>(undefined);
