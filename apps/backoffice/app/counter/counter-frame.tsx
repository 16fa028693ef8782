import { Breadcrumbs, Heading, Link, SheetBody, SheetHead, TaskList } from '@mot-cua/ui';
import type { ReactNode } from 'react';
import type { FrameView } from './frame-view.server.ts';

/** Around each step of taking in a dossier. */
export function CounterFrame({ frame, children }: { frame: FrameView; children: ReactNode }) {
  const { title, crumbs, steps, discard } = frame;
  const aside = (
    <>
      <Heading level={2}>{steps.title}</Heading>
      <TaskList tasks={steps.tasks} />
      <p>
        <Link href={discard.href}>{discard.label}</Link>
      </p>
    </>
  );
  return (
    <>
      <SheetHead title={title} breadcrumbs={<Breadcrumbs {...crumbs} />} />
      <SheetBody aside={aside} asideLabel={steps.title}>
        {children}
      </SheetBody>
    </>
  );
}
