import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';
import { Mark } from './mark.tsx';
import type { NavItem } from './nav-item.ts';

export interface PortalHeaderProps {
  brand: { name: string; tagline: string; href: string /** Spoken after the name: "trang chủ". */; homeLabel: string };
  /** `label` names the bar, `menuLabel` the folded menu of phones. */
  nav: { label: string; menuLabel: string; items: NavItem[] };
  language?: NavItem;
  person?: { href: string; label: string };
  /** For instance the sign-out form of the person. */
  children?: ReactNode;
}

/** Top of every portal page: brand, places, language, person; one folded menu on phones, without script. */
export function PortalHeader({ brand, nav, language, person, children }: PortalHeaderProps) {
  const items = (
    <PortalMenuItems items={nav.items} language={language} person={person}>
      {children}
    </PortalMenuItems>
  );
  return (
    <header className="mc-portal-header">
      <div className="mc-wrap mc-portal-header__row">
        <Link className="mc-brand" href={brand.href}>
          <Mark />
          <span>
            <b lang="vi">{brand.name}</b>
            <small>{brand.tagline}</small>
          </span>
          <span className="mc-sr">, {brand.homeLabel}</span>
        </Link>
        <nav className="mc-portal-nav" aria-label={nav.label}>
          {items}
        </nav>
        <details className="mc-portal-menu">
          <summary>
            <Icon name="menu" size="sm" />
            {nav.menuLabel}
          </summary>
          <nav className="mc-portal-menu__panel" aria-label={nav.menuLabel}>
            {items}
          </nav>
        </details>
      </div>
    </header>
  );
}

interface PortalMenuItemsProps extends Pick<PortalHeaderProps, 'language' | 'person' | 'children'> {
  items: NavItem[];
}

function PortalMenuItems({ items, language, person, children }: PortalMenuItemsProps) {
  return (
    <ul className="mc-plain">
      {items.map((item) => (
        <li key={item.href}>
          <Link href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.label}
          </Link>
        </li>
      ))}
      {language && (
        <li>
          <a href={language.href} lang={language.lang} hrefLang={language.lang}>
            <Icon name="globe" size="sm" />
            {language.label}
          </a>
        </li>
      )}
      {person && (
        <li className="mc-person">
          <Link href={person.href}>
            <Icon name="person" size="sm" />
            {person.label}
          </Link>
        </li>
      )}
      {children && <li>{children}</li>}
    </ul>
  );
}
