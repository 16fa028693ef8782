import { useLoaderData } from '@remix-run/react';
import { PastPage } from '../past/past-page.tsx';
import { pastView } from '../past/past-view.server.ts';
import { foundMoment, load } from '../routing.server.ts';

export const loader = load('pastMoments', foundMoment, ({ subject: { past }, t, locale }) =>
  pastView(past, { t, locale }),
);

export default function DossierMoment() {
  return <PastPage past={useLoaderData<typeof loader>()} />;
}
