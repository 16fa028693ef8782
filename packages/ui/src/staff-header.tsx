import type { ReactNode } from 'react';
import { Link } from './link.tsx';
import { Mark } from './mark.tsx';

export interface StaffHeaderProps {
  brand: { name: string; unit: string; href: string };
  /** Usually a compact SearchForm. */
  search?: ReactNode;
  /** Shown in a dashed frame, for instance that the data is invented. */
  badge?: string;
  /** Today, in words. */
  day?: string;
  /** What bends the calendar soon: "Mai nghỉ lễ". */
  notice?: string;
  /** `menu` holds links and the sign-out form. */
  person?: { name: string; initials: string; menu: ReactNode };
}

/** Top bar of the back office. */
export function StaffHeader({ brand, search, badge, day, notice, person }: StaffHeaderProps) {
  return (
    <header className="mc-staff-header">
      <Link className="mc-staff-header__brand" href={brand.href}>
        <Mark form="arch" />
        <span>
          {brand.name}
          <small>{brand.unit}</small>
        </span>
      </Link>
      {search ?? <span />}
      <div className="mc-staff-header__end">
        {badge && <span className="mc-demo">{badge}</span>}
        {day && <span className="mc-staff-header__day">{day}</span>}
        {notice && <span className="mc-staff-header__notice">{notice}</span>}
        {person && (
          <details className="mc-person-menu">
            <summary>
              <span aria-hidden="true">{person.initials}</span>
              <span className="mc-sr">{person.name}</span>
            </summary>
            <div className="mc-person-menu__panel">
              <p>
                <b>{person.name}</b>
              </p>
              {person.menu}
            </div>
          </details>
        )}
      </div>
    </header>
  );
}
