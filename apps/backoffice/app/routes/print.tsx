import { BackLink, Notice, SheetHead } from '@mot-cua/ui';
import { readPrint } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { data, type HeadersFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { load } from '../routing.server.ts';

/** Until it is set the browser asks again by itself, with or without JavaScript. */
const seconds = '2';

export const loader = load('reports', async ({ deps, actor, param, t }) => {
  const found = await readPrint(deps, param('id'), actor);
  if (!found) throw notFound();
  const isReady = 'file' in found;
  const view = {
    title: t('backoffice:prints.title'),
    back: { href: '/reports', label: t('backoffice:report.back') },
    lead: t(isReady ? 'backoffice:prints.ready' : 'backoffice:prints.waiting'),
    file: isReady ? { href: `/reports/prints/${param('id')}/file`, label: t('backoffice:prints.open') } : null,
    kept: t('backoffice:prints.kept'),
  };
  return data(view, isReady ? {} : { headers: { Refresh: seconds } });
});

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export default function Print() {
  const { title, back, lead, file, kept } = useLoaderData<typeof loader>();
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        <BackLink href={back.href}>{back.label}</BackLink>
        <Notice tone={file ? 'ok' : 'info'} role="status">
          <p>{lead}</p>
        </Notice>
        {file && (
          <p>
            <a className="ds-button" data-variant="primary" href={file.href}>
              {file.label}
            </a>
          </p>
        )}
        <p className="mc-soft">{kept}</p>
      </div>
    </>
  );
}
