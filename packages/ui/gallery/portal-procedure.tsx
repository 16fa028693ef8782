import {
  Breadcrumbs,
  Columns,
  DataTable,
  Fold,
  KeyFacts,
  LinkButton,
  Main,
  Notice,
  PageHead,
  Panel,
  Section,
  Timeline,
} from '../src/index.ts';
import { PortalShell } from './portal-shell.tsx';

export function ContentPage() {
  const facts = (
    <Panel>
      <KeyFacts
        facts={[
          { icon: 'clock', term: 'Time', value: '3 working days', note: 'Up to 23 if your former ward must be asked' },
          { icon: 'coin', term: 'Fee online', value: '0 VND', note: 'At the counter: 8,000 VND' },
          { icon: 'pin', term: 'Visits', value: '0', note: 'Apply and receive online' },
          { icon: 'file', term: 'Result', value: 'Signed certificate' },
        ]}
      />
      <LinkButton href="/start" main>
        Start your application
      </LinkButton>
      <p className="mc-small mc-soft">You can save and return within 30 days.</p>
    </Panel>
  );
  return (
    <PortalShell>
      <Main>
        <Breadcrumbs
          label="You are at"
          items={[{ label: 'Home', href: '/' }, { label: 'Civil status', href: '/c' }, { label: 'Marital status' }]}
        />
        <Columns
          aside={facts}
          asideLabel="Key facts"
          sticky
          head={
            <PageHead
              title="Certificate of marital status"
              lead="Confirms that you are single, divorced or widowed. Often needed to marry or to buy property."
            />
          }
        >
          <Section id="who" title="Who can apply">
            <ul>
              <li>Vietnamese citizens of marriageable age: women 18, men 20.</li>
              <li>Someone else for you, with a written authorisation.</li>
            </ul>
          </Section>
          <Section id="steps" title="Steps">
            <Timeline
              steps={[
                { state: 'plain', title: 'You fill in and send', children: <p>About 10 minutes.</p> },
                { state: 'plain', title: 'The ward checks and accepts', children: <p>Within half a working day.</p> },
                { state: 'plain', title: 'You receive the result' },
              ]}
            />
          </Section>
          <Section id="fees" title="Fees by way of applying">
            <DataTable
              caption="Fees"
              hiddenCaption
              rowKey={(row) => row.way}
              rows={[
                { way: 'Online', fee: '0 VND', visits: '0' },
                { way: 'Counter', fee: '8,000 VND', visits: '1 to 2' },
              ]}
              columns={[
                { key: 'way', header: 'Way', rowHeader: true, cell: (row) => row.way },
                { key: 'fee', header: 'Fee', cell: (row) => row.fee, sort: { href: '?s=fee', direction: 'ascending' } },
                { key: 'visits', header: 'Visits', numeric: true, cell: (row) => row.visits },
              ]}
              empty="None"
            />
          </Section>
          <Notice tone="ok" title="All online: 0 visits.">
            <p>The law calls this a fully online public service.</p>
          </Notice>
          <Fold summary="Legal basis" icon="scales" boxed>
            <p>Decree 123/2015/ND-CP, article 21.</p>
          </Fold>
          <Fold summary="When it is refused" icon="ban" boxed open>
            <p>When the register shows a marriage still in force.</p>
          </Fold>
        </Columns>
      </Main>
    </PortalShell>
  );
}
