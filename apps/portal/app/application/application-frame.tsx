import { BackLink, Link, Main, ServiceBar } from '@mot-cua/ui';
import type { ReactNode } from 'react';
import type { FrameView } from './frame-view.server.ts';

interface ApplicationFrameProps {
  frame: FrameView;
  /** Back to the task list; absent on the list itself. */
  back?: boolean;
  children: ReactNode;
}

/** Around every page of an application: what it is, how long it is kept, the way out and back. */
export function ApplicationFrame({ frame, back = true, children }: ApplicationFrameProps) {
  const { bar, procedure, tasks } = frame;
  return (
    <>
      <ServiceBar label={bar.label} end={<Link href="/my">{bar.mine}</Link>}>
        <b>{procedure}</b> · {bar.kept}
      </ServiceBar>
      <Main width="form">
        {back && <BackLink href={tasks.href}>{tasks.label}</BackLink>}
        {children}
      </Main>
    </>
  );
}
