import { Breadcrumbs, Heading, Link, Notice, Pager, SheetBody, SheetHead } from '@mot-cua/ui';
import { Clock } from '../dossier/clock.tsx';
import { OtherVersion } from './other-version.tsx';
import { PastState } from './past-state.tsx';
import type { PastPageView } from './past-view.server.ts';

/** A dossier at one moment of its past: links along the journal, how it stood, who could do what. */
export function PastPage({ past }: { past: PastPageView }) {
  const { title, crumbs, lead, by, why, moves, broken, state, other } = past;
  return (
    <>
      <SheetHead title={title} breadcrumbs={<Breadcrumbs {...crumbs} />} />
      <SheetBody aside={<Aside past={past} />} asideLabel={moves.title}>
        <Pager label={moves.label} summary={by} pages={moves.pages} previous={moves.previous} next={moves.next} />
        {broken && (
          <Notice tone="err" role="alert" title={broken.title}>
            {broken.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Notice>
        )}
        {why.map((text) => (
          <p key={text} className="bo-quote">
            {text}
          </p>
        ))}
        {state && <PastState state={state} />}
        <OtherVersion other={other} />
        <p className="mc-soft mc-small">{lead}</p>
      </SheetBody>
    </>
  );
}

function Aside({ past: { moves, state } }: { past: PastPageView }) {
  return (
    <>
      {state && <Clock clock={state.clock} />}
      <section>
        <Heading level={2}>{moves.title}</Heading>
        <ol className="bo-moments mc-plain">
          {moves.moments.map(({ href, label, when, current }) => (
            <li key={href}>
              <Link href={href} aria-current={current ? 'page' : undefined}>
                {label}
              </Link>{' '}
              <span className="mc-soft mc-small">{when}</span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
