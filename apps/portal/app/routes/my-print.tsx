import { useLoaderData } from '@remix-run/react';
import { PrintoutPage } from '../printout/printout-page.tsx';
import { sentPrintout } from '../printout/sent-printout.server.ts';
import { load, ownDossier } from '../routing.server.ts';

export const loader = load('ownDossier', ownDossier, ({ subject: { view }, t, locale }) =>
  sentPrintout(view, { t, locale }),
);

export default function MyPrint() {
  return <PrintoutPage printout={useLoaderData<typeof loader>()} />;
}
