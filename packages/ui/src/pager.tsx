import { Link } from './link.tsx';

export interface PagerProps {
  label: string;
  /** Where we are, in words: "1–14 trong 24". */
  summary?: string;
  pages: { href: string; label: string /** Spoken name: "Trang 2". */; about?: string; current?: boolean }[];
  previous?: { href: string; label: string };
  next?: { href: string; label: string };
}

/** Pages of a list, as links. */
export function Pager({ label, summary, pages, previous, next }: PagerProps) {
  return (
    <nav className="mc-pager" aria-label={label}>
      <p>{summary}</p>
      <ul className="mc-plain">
        {previous && (
          <li>
            <Link href={previous.href} rel="prev">
              {previous.label}
            </Link>
          </li>
        )}
        {pages.map((page) => (
          <li key={page.label}>
            <Link href={page.href} aria-label={page.about} aria-current={page.current ? 'page' : undefined}>
              {page.label}
            </Link>
          </li>
        ))}
        {next && (
          <li>
            <Link href={next.href} rel="next">
              {next.label}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
