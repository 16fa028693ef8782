import { Heading, Link, PageHead, Progress, TaskList } from '@mot-cua/ui';
import { useLoaderData } from '@remix-run/react';
import { ApplicationFrame } from '../application/application-frame.tsx';
import { tasksView } from '../application/tasks-view.server.ts';
import { load, ownDraft } from '../routing.server.ts';

export const loader = load('ownDraft', ownDraft, ({ subject, t, locale }) =>
  tasksView(subject.application, { t, locale }),
);

export default function Application() {
  const { frame, title, lead, progress, groups, discard } = useLoaderData<typeof loader>();
  return (
    <ApplicationFrame frame={frame} back={false}>
      <PageHead title={title} lead={lead} />
      <div className="mc-stack" data-gap="lg">
        <Progress id="progress" {...progress} />
        {groups.map((group) => (
          <section key={group.id} className="mc-stack" aria-labelledby={group.id}>
            <Heading level={2} id={group.id}>
              {group.title}
            </Heading>
            <TaskList tasks={group.tasks} />
          </section>
        ))}
        <p>
          <Link className="mc-touch" href={discard.href}>
            {discard.label}
          </Link>
        </p>
      </div>
    </ApplicationFrame>
  );
}
