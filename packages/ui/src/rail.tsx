import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { Link } from './link.tsx';

export interface RailItem {
  href: string;
  label: string;
  icon: IconName;
  count?: number;
  /** Draws the count as overdue; the word is read after the number. */
  lateLabel?: string;
  current?: boolean;
}

/** Queues of the signed-in member of staff, grouped by role, with their counters. */
export function Rail({ label, groups }: { label: string; groups: { title: string; items: RailItem[] }[] }) {
  return (
    <nav className="mc-rail" aria-label={label}>
      {groups.map((group) => (
        <div key={group.title}>
          <h2>{group.title}</h2>
          <ul className="mc-plain">
            {group.items.map((item) => (
              <li key={item.href}>
                <RailLink item={item} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function RailLink({ item }: { item: RailItem }) {
  const late = item.lateLabel !== undefined;
  return (
    <Link href={item.href} aria-current={item.current ? 'page' : undefined}>
      <Icon name={item.icon} size="sm" />
      <span>{item.label}</span>
      {item.count !== undefined && (
        <span className="mc-rail__count" data-late={late || undefined}>
          {item.count}
          {late && <span className="mc-sr"> {item.lateLabel}</span>}
        </span>
      )}
    </Link>
  );
}
