import { FigureList, Heading, SheetHead } from '@mot-cua/ui';
import { readIndexStanding } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { jobsView } from '../jobs/jobs-view.server.ts';
import { load } from '../routing.server.ts';

export const loader = load('administer', async ({ deps, actor, t, locale }) => {
  const standing = await readIndexStanding(deps, actor);
  if (!standing) throw notFound();
  return jobsView(standing, { t, locale });
});

export default function Jobs() {
  const { title, lead, indexing } = useLoaderData<typeof loader>();
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        <p>{lead}</p>
        <Heading level={2}>{indexing.title}</Heading>
        <p>{indexing.lead}</p>
        <FigureList figures={indexing.figures} />
        <p role="status">{indexing.told}</p>
      </div>
    </>
  );
}
