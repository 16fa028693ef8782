import { Notice, SheetHead } from '@mot-cua/ui';
import { listCertificates } from '@mot-cua/use-cases';
import { useLoaderData } from '@remix-run/react';
import { readPage } from '../calendar/days-address.ts';
import { TurnPages } from '../lists/turn-pages.tsx';
import { numberedPages } from '../numbered-pages.server.ts';
import { load } from '../routing.server.ts';
import { certificatesHref } from '../signing/addresses.ts';
import { CertificateTable } from '../signing/certificate-table.tsx';
import { certificateLines } from '../signing/certificates-view.server.ts';

export const loader = load('certificates', async ({ deps, actor, person, url, t, locale }) => {
  const page = readPage(url);
  const { rows, count } = await listCertificates(deps, { page, now: person.now }, actor);
  return {
    title: t('backoffice:certificates.title'),
    lead: t('backoffice:certificates.lead'),
    empty: t('backoffice:certificates.empty'),
    done: url.searchParams.has('done') ? t('backoffice:certificates.endDone') : undefined,
    lines: certificateLines(rows, { t, locale }),
    turns: numberedPages(count, page, certificatesHref, { t, locale }),
  };
});

export default function Certificates() {
  const { title, lead, empty, done, lines, turns } = useLoaderData<typeof loader>();
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        {done && (
          <Notice tone="ok" role="status">
            <p>{done}</p>
          </Notice>
        )}
        <p>{lead}</p>
      </div>
      <CertificateTable lines={lines} caption={title} empty={empty} ofOthers />
      <TurnPages {...turns} />
    </>
  );
}
