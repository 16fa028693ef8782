import { FigureList, Link, Section } from '@mot-cua/ui';
import type { serviceQualityView } from './quality-view.server.ts';

/** How this service was given since 1 January. */
export function QualitySection({ quality }: { quality: NonNullable<ReturnType<typeof serviceQualityView>> }) {
  return (
    <Section id="quality" title={quality.title}>
      <FigureList figures={quality.figures} />
      <p>
        <Link className="mc-touch" href={quality.more.href}>
          {quality.more.label}
        </Link>
      </p>
    </Section>
  );
}
