import { readHall } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { data, type HeadersFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { refreshAfter } from '../queue/refresh.server.ts';
import { screenView } from '../queue/screen-view.server.ts';
import { load } from '../routing.server.ts';

const seconds = 5;

export const handle = { bare: true };

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

/** The calling screen of a waiting room: numbers and desks, for everybody. */
export const loader = load('public', async ({ deps, param, t, locale }) => {
  const hall = await readHall(deps, { agencyId: param('agency') });
  if (!hall) throw notFound();
  return data(screenView(hall, { t, locale }), { headers: refreshAfter(seconds) });
});

export default function Screen() {
  const { agency, time, heading, note, called, waitingTitle, waiting, average } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="mc-screen">
      <header>
        <p>{agency}</p>
        <p>{time}</p>
      </header>
      <section>
        <h1>{heading}</h1>
        {note && <p className="mc-screen__nobody">{note}</p>}
        <ol>
          {called.map(({ label, desk }) => (
            <li key={label}>
              <b>{label}</b> <span>{desk}</span>
            </li>
          ))}
        </ol>
      </section>
      <aside>
        <h2>{waitingTitle}</h2>
        <dl>
          {[...waiting, average].map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </aside>
    </main>
  );
}
