import { Button, Heading } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { DeskView } from './desk-view.server.ts';

/** The hidden fields of everything that is done at a desk. */
function DeskForm({ view, desk, children }: { view: DeskView; desk: string; children: ReactNode }) {
  return (
    <Form method="post" action="/queue" className="bo-desk__acts" key={view.intentId}>
      <input type="hidden" name="intentId" value={view.intentId} />
      <input type="hidden" name="agency" value={view.agency.id} />
      <input type="hidden" name="desk" value={desk} />
      {children}
    </Form>
  );
}

/** Who is called to one's own desk, and what comes next. */
export function OwnDesk({ view }: { view: DeskView }) {
  const { own } = view;
  if (!own) return null;
  return (
    <section aria-labelledby="own" className="bo-desk">
      <Heading level={2} id="own">
        {own.title}
      </Heading>
      <p className="mc-soft">{own.matters}</p>
      <p>{own.now}</p>
      <p className={own.ticket ? 'bo-desk__number' : undefined} role="status">
        {own.called} <small>{own.matter}</small>
      </p>
      <DeskForm view={view} desk={own.desk}>
        <input type="hidden" name="ticket" value={own.ticket} />
        <Button main name="does" value="next">
          {own.next}
        </Button>
        {own.acts.map(({ does, label }) => (
          <Button key={does} variant="secondary" name="does" value={does}>
            {label}
          </Button>
        ))}
        <Button variant="tertiary" name="does" value="close">
          {own.close}
        </Button>
      </DeskForm>
      <Heading level={3}>{view.give.title}</Heading>
      <p className="mc-soft">{view.give.lead}</p>
      <DeskForm view={view} desk={own.desk}>
        <input type="hidden" name="does" value="give" />
        {view.give.matters.map(({ value, label }) => (
          <Button key={value} variant="secondary" name="matters" value={value}>
            {label}
          </Button>
        ))}
      </DeskForm>
    </section>
  );
}
