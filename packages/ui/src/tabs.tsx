import { Link } from './link.tsx';

export interface Tab {
  href: string;
  label: string;
  count?: string;
  late?: boolean;
  current?: boolean;
}

/** Parts of one dossier, each its own page: links, never script tabs. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav className="mc-tabs" aria-label={label}>
      <ul className="mc-plain">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {tab.count && (
                <span className="mc-count" data-late={tab.late || undefined}>
                  {tab.count}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
