import type { ReactNode } from 'react';
import { Link } from './link.tsx';
import type { NavItem } from './nav-item.ts';

export interface PortalFooterProps {
  /** Who runs the portal, and what it is. */
  about: ReactNode;
  groups: { title: string; items: NavItem[] }[];
}

/** Foot of every portal page. */
export function PortalFooter({ about, groups }: PortalFooterProps) {
  return (
    <footer className="mc-portal-footer">
      <div className="mc-wrap">
        <div>{about}</div>
        {groups.map((group) => (
          <div key={group.title}>
            <h2>{group.title}</h2>
            <ul className="mc-plain">
              {group.items.map((item) => (
                <li key={item.href}>
                  <Link href={item.href} lang={item.lang}>
                    {item.label}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </footer>
  );
}
