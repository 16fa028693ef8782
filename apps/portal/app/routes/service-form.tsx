import { BackLink, Main, PageHead } from '@mot-cua/ui';
import { useLoaderData } from '@remix-run/react';
import { serviceAddress } from '../catalogue/addresses.ts';
import { blankFormView } from '../catalogue/blank-form-view.server.ts';
import { BlankSheet } from '../catalogue/blank-sheet.tsx';
import { offeredProcedure } from '../catalogue/offered.server.ts';
import { PrintHint } from '../print-hint.tsx';
import { load } from '../routing.server.ts';

export const loader = load('public', ({ param, t, locale }) =>
  blankFormView(offeredProcedure(param('slug')), { t, locale }),
);

export default function ServiceForm() {
  const { slug, procedure, title, lead, print, sheet } = useLoaderData<typeof loader>();
  return (
    <Main width="form">
      <BackLink href={serviceAddress(slug)}>{procedure}</BackLink>
      <div className="mc-no-print">
        <PageHead title={title} lead={lead} />
        <PrintHint print={print} />
      </div>
      <BlankSheet sheet={sheet} />
    </Main>
  );
}
