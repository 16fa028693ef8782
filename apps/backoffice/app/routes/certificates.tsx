import { certificateNames } from '@mot-cua/locales';
import { Notice, SheetHead } from '@mot-cua/ui';
import { listCertificates, renewCertificate } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { readPage } from '../calendar/days-address.ts';
import { TurnPages } from '../lists/turn-pages.tsx';
import { numberedPages } from '../numbered-pages.server.ts';
import { act, load } from '../routing.server.ts';
import { certificatesHref } from '../signing/addresses.ts';
import { CertificateTable } from '../signing/certificate-table.tsx';
import { certificateLines } from '../signing/certificates-view.server.ts';

const tellings = ['endDone', 'renewed', 'notRenewed'] as const;

export const loader = load('certificates', async ({ deps, actor, person, url, t, locale }) => {
  const page = readPage(url);
  const asked = url.searchParams.get('done');
  const told = tellings.find((each) => each === asked);
  const { rows, count } = await listCertificates(deps, { page, now: person.now }, actor);
  return {
    title: t('backoffice:certificates.title'),
    lead: t('backoffice:certificates.lead'),
    empty: t('backoffice:certificates.empty'),
    done: told && t(`backoffice:certificates.${told}`),
    renews: deps.signingService === null,
    lines: certificateLines(rows, { t, locale }),
    turns: numberedPages(count, page, certificatesHref, { t, locale }),
  };
});

/** Makes the next certificate of somebody whose last one ended. */
export const action = act('certificates', async ({ deps, actor, form }) => {
  const isRenewed = await renewCertificate(deps, { id: form.text('renew') }, actor, certificateNames);
  if (isRenewed === null) throw notFound();
  return see(`${certificatesHref()}?done=${isRenewed ? 'renewed' : 'notRenewed'}`);
});

export default function Certificates() {
  const { title, lead, empty, done, renews, lines, turns } = useLoaderData<typeof loader>();
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
      <CertificateTable lines={lines} caption={title} empty={empty} ofOthers renews={renews} />
      <TurnPages {...turns} />
    </>
  );
}
