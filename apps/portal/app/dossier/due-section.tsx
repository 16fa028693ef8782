import { ClockRows, DaysStrip, Fold, Heading, LinkButton, Notice, Section } from '@mot-cua/ui';
import type { dueView } from './due-view.server.ts';

/** When the result is there, and how that date came about. */
export function DueSection({ due }: { due: ReturnType<typeof dueView> }) {
  return (
    <Section id="due" title={due.title}>
      <div className="mc-stack">
        {due.date && <Heading level={3}>{due.date}</Heading>}
        <p className={due.date ? 'mc-soft' : undefined}>{due.words}</p>
        {due.see && (
          <p>
            <LinkButton href={due.see.href}>{due.see.label}</LinkButton>
          </p>
        )}
        {due.late && (
          <Notice tone="warn">
            <p>{due.late}</p>
          </Notice>
        )}
        {due.why && <p>{due.why}</p>}
        {due.days && due.days.length > 0 && <DaysStrip label={due.daysLabel} days={due.days} />}
        {due.explain && (
          <Fold summary={due.explain.summary}>
            <ClockRows label={due.explain.label} rows={due.explain.rows} />
          </Fold>
        )}
      </div>
    </Section>
  );
}
