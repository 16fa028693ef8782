import { Link, Section, Timeline } from '@mot-cua/ui';
import type { TimelineStep } from './timeline-view.server.ts';

/** What happened, what happens, what comes; with the papers that came along and the words of the agency. */
export function DossierTimeline({ title, steps }: { title: string; steps: TimelineStep[] }) {
  const drawn = steps.map(({ quote, paper, ...step }) => ({
    ...step,
    children: (
      <>
        {quote && <blockquote className="mc-quote">{quote}</blockquote>}
        {paper && (
          <p>
            <Link className="mc-touch" href={paper.href}>
              {paper.label}
            </Link>
          </p>
        )}
      </>
    ),
  }));
  return (
    <Section id="steps" title={title}>
      <Timeline steps={drawn} />
    </Section>
  );
}
