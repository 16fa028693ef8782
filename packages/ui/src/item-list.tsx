import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { Link } from './link.tsx';

export interface Item {
  /** Where several items lead to one place. */
  key?: string;
  icon?: IconName;
  title: string;
  href?: string;
  text?: ReactNode;
}

/** Things with a line of explanation: papers to bring, life events, search hits. */
export function ItemList({ items, grid }: { items: Item[]; grid?: boolean }) {
  return (
    <ul className="mc-items" data-grid={grid || undefined}>
      {items.map((item) => (
        <li key={item.key ?? item.href ?? item.title}>
          {item.icon && <Icon name={item.icon} />}
          <div>
            {item.href ? <Link href={item.href}>{item.title}</Link> : <b>{item.title}</b>}
            {typeof item.text === 'string' ? <p>{item.text}</p> : item.text}
          </div>
        </li>
      ))}
    </ul>
  );
}
