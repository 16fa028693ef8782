import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { Link } from './link.tsx';

export interface FilterChip {
  href: string;
  label: string;
  icon?: IconName;
  /** Present on an active filter: what following the link does ("Bỏ lọc"). */
  removeLabel?: string;
}

/** Filters as links: the state of a list lives in its address. */
export function FilterChips({ label, chips }: { label: string; chips: FilterChip[] }) {
  return (
    <nav className="mc-chips" aria-label={label}>
      <ul className="mc-plain">
        {chips.map((chip) => (
          <li key={chip.label}>
            <Link href={chip.href} data-active={chip.removeLabel ? '' : undefined}>
              {chip.icon && <Icon name={chip.icon} size="sm" />}
              {chip.removeLabel && <span className="mc-sr">{chip.removeLabel} </span>}
              {chip.label}
              {chip.removeLabel && <Icon name="cross" size="sm" />}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
