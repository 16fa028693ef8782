import { Breadcrumbs, Code, Due, Icon, IdentityBar, Status, Tabs } from '@mot-cua/ui';
import { useLocation } from '@remix-run/react';
import { useDossierNews } from '../live/live-news.ts';
import type { IdentityView } from './identity-view.server.ts';

/** Head and tabs of a dossier. */
export function Identity({ identity }: { identity: IdentityView }) {
  const { pathname } = useLocation();
  const { owner, procedure, crumbs, code, step, due, assignee, next, tabs } = identity;
  const lookers = useDossierNews(identity.id)?.lookers ?? identity.lookers;
  return (
    <>
      <IdentityBar
        breadcrumbs={<Breadcrumbs {...crumbs} />}
        owner={owner}
        procedure={procedure}
        facts={
          <>
            <Code {...code} />
            <Status kind={step.kind}>{step.label}</Status>
            {due && <Due {...due} />}
            {assignee && (
              <span>
                <Icon name="person" size="sm" /> {assignee}
              </span>
            )}
            {lookers && (
              <span>
                <Icon name="eye" size="sm" /> {lookers}
              </span>
            )}
          </>
        }
        next={next}
      />
      <Tabs label={tabs.label} tabs={tabs.items.map((tab) => ({ ...tab, current: tab.href === pathname }))} />
    </>
  );
}
