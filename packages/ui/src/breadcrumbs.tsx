import { Link } from './link.tsx';

export interface Crumb {
  label: string;
  /** Absent on the page itself, the last crumb. */
  href?: string;
}

/** The way from home to this page. */
export function Breadcrumbs({ label, items }: { label: string; items: Crumb[] }) {
  return (
    <nav className="mc-breadcrumbs" aria-label={label}>
      <ol className="mc-plain">
        {items.map((item) => (
          <li key={item.label}>
            {item.href ? <Link href={item.href}>{item.label}</Link> : <span aria-current="page">{item.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
