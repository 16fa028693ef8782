import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from './heading.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

export type StepState = 'done' | 'failed' | 'current' | 'now' | 'late' | 'next' | 'plain';

export interface Step {
  /** `now` waits for the reader; `current` is with the agency; `plain` only counts. */
  state: StepState;
  title: string;
  /** The state in words, read before the title ("Đã xong"). */
  stateLabel?: string;
  when?: ReactNode;
  icon?: IconName;
  children?: ReactNode;
}

const STEP_ICONS: Partial<Record<StepState, IconName>> = {
  done: 'check',
  failed: 'cross',
  current: 'arrow-right',
  now: 'pause',
  late: 'warning',
};

/** What has happened and what comes next, from top to bottom. */
export function Timeline({ steps, level = 3 }: { steps: Step[]; level?: HeadingLevel }) {
  return (
    <ol className="mc-timeline">
      {steps.map((step, index) => (
        <li key={index} data-state={step.state} aria-current={isCurrent(step.state) ? 'step' : undefined}>
          <StepDot step={step} number={index + 1} />
          <Heading level={level}>
            {step.stateLabel && <span className="mc-sr">{step.stateLabel}: </span>}
            {step.title}
          </Heading>
          {step.when && <p className="mc-timeline__when">{step.when}</p>}
          {step.children}
        </li>
      ))}
    </ol>
  );
}

const isCurrent = (state: StepState): boolean => state === 'current' || state === 'now';

function StepDot({ step, number }: { step: Step; number: number }) {
  const icon = step.icon ?? STEP_ICONS[step.state];
  return (
    <span className="mc-timeline__dot" aria-hidden="true">
      {icon ? <Icon name={icon} size="sm" /> : step.state === 'plain' && number}
    </span>
  );
}
