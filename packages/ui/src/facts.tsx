import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

/** The promise in one line, always in the same order: time, money, visits. */
export function Facts({ items }: { items: { icon: IconName; text: string }[] }) {
  return (
    <ul className="mc-facts">
      {items.map((item) => (
        <li key={item.text}>
          <Icon name={item.icon} size="sm" />
          {item.text}
        </li>
      ))}
    </ul>
  );
}
