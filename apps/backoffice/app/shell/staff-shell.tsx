import { Button, Link, Rail, SearchForm, StaffHeader, StaffLayout } from '@mot-cua/ui';
import { languageHref, useLive } from '@mot-cua/web';
import { useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { type LiveNews, NewsProvider } from '../live/live-news.ts';
import { useFreshRail } from '../live/use-fresh-rail.ts';
import { Shortcuts } from './shortcuts.tsx';
import type { StaffView } from './staff-view.server.ts';

/** Top bar, queues and sheet around a page. */
export function StaffShell({ staff, children }: { staff: StaffView; children: ReactNode }) {
  const { pathname, search } = useLocation();
  const query = new URLSearchParams(search);
  const here = pathname === '/work' ? (query.get('queue') ?? 'all') : pathname;
  const asked = pathname + search;
  const news = useLive<LiveNews>(liveAddress(pathname));
  const rail = useFreshRail(staff, news?.work);
  const groups = rail.groups.map(({ title, items }) => ({
    title,
    items: items.map(({ key, ...item }) => ({ ...item, current: key === here || key === asked })),
  }));
  const { person } = staff;
  return (
    <>
      <StaffHeader
        brand={staff.brand}
        search={<SearchForm compact action="/work" name="q" value={query.get('q') ?? ''} {...staff.search} />}
        badge={staff.badge}
        day={staff.day}
        notice={staff.notice}
        person={{ name: person.name, initials: person.initials, menu: <PersonMenu staff={staff} /> }}
      />
      <StaffLayout rail={<Rail label={rail.label} groups={groups} />}>
        <NewsProvider value={news}>{children}</NewsProvider>
        <Shortcuts packed={staff.keys} />
      </StaffLayout>
    </>
  );
}

/** What is listened to on a page: the work of one's agencies, and the dossier that it shows. */
function liveAddress(pathname: string): string {
  const [, id] = /^\/dossiers\/([^/]+)/.exec(pathname) ?? [];
  return id ? `/live?${new URLSearchParams({ dossier: id })}` : '/live';
}

function PersonMenu({ staff: { person, language } }: { staff: StaffView }) {
  const location = useLocation();
  return (
    <>
      {person.posts.map(({ key, agency, roles, standsIn }) => (
        <p key={key}>
          {agency}
          <br />
          <span className="mc-soft">{roles}</span>
          {standsIn && (
            <>
              <br />
              {standsIn}
            </>
          )}
        </p>
      ))}
      <p>
        <a href={languageHref(location, language.lang)} lang={language.lang}>
          {language.label}
        </a>
      </p>
      {person.factor && (
        <p>
          <Link href="/account/second-factor">{person.factor}</Link>
        </p>
      )}
      <p>
        <Link href="/account/substitutes">{person.substitutes}</Link>
      </p>
      <form method="post" action="/sign-out">
        <Button variant="link">{person.signOut}</Button>
      </form>
    </>
  );
}
