import { see } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { tasksAddress } from '../application/addresses.ts';
import { isComplete } from '../application/tasks-view.server.ts';
import { draftPrintout } from '../printout/draft-printout.server.ts';
import { PrintoutPage } from '../printout/printout-page.tsx';
import { load, ownDraft } from '../routing.server.ts';

export const loader = load('ownDraft', ownDraft, ({ subject: { application }, t, locale }) => {
  if (!isComplete(application)) throw see(tasksAddress(application.draftId));
  return draftPrintout(application, { t, locale });
});

export default function ApplicationPrint() {
  return <PrintoutPage printout={useLoaderData<typeof loader>()} />;
}
