import { ItemList, KeyValue, Notice, Section } from '@mot-cua/ui';
import { Link } from '@remix-run/react';
import { History } from './history.tsx';
import type { OverviewView } from './overview-view.server.ts';
import { PaperList } from './paper-list.tsx';

/** Owner and answers on one side, papers and what others said on the other. */
export function Overview({ overview }: { overview: OverviewView }) {
  const { owner, answers } = overview;
  return (
    <div className="bo-beside">
      <div>
        <Section id="owner" title={owner.title}>
          <KeyValue rows={owner.rows} />
        </Section>
        {answers.map(({ id, title, rows }) => (
          <Section key={id} id={id} title={title}>
            <KeyValue rows={rows} />
          </Section>
        ))}
      </div>
      <div>
        <Beside overview={overview} />
      </div>
    </div>
  );
}

function Beside({ overview: { papers, consultations, draft, recent, history } }: { overview: OverviewView }) {
  return (
    <>
      {draft && (
        <Section id="draft" title={draft.title}>
          <Notice title={draft.outcome}>
            <p className="bo-quote">{draft.text}</p>
            {draft.begunWith && <p className="mc-soft">{draft.begunWith}</p>}
            {draft.versions && (
              <p>
                <Link to={draft.versions.href}>{draft.versions.label}</Link>
              </p>
            )}
          </Notice>
        </Section>
      )}
      <Section id="papers" title={papers.title}>
        <PaperList papers={papers.rows} none={papers.none} />
        {papers.closed && <p className="mc-soft">{papers.closed}</p>}
      </Section>
      {consultations.rows.length > 0 && (
        <Section id="consultations" title={consultations.title}>
          <ItemList
            items={consultations.rows.map(({ name, by, answer, opinion }) => ({
              icon: 'chat',
              title: name,
              text: [answer ?? by, opinion].filter(Boolean).join(': '),
            }))}
          />
        </Section>
      )}
      <Section id="recent" title={recent.title}>
        <History entries={recent.entries} />
        <p>
          <Link to={history.href}>{history.label}</Link>
        </p>
      </Section>
    </>
  );
}
