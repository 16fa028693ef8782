import { Pager, type PagerProps } from '@mot-cua/ui';

type Turns = Partial<Pick<PagerProps, 'label' | 'summary' | 'pages' | 'previous' | 'next'>>;

/** The way to a list's other pages, where it has any. */
export function TurnPages({ label = '', summary, pages = [], previous, next }: Turns) {
  if (pages.length === 0 && !previous && !next) return null;
  return (
    <div className="mc-sheet__body">
      <Pager label={label} summary={summary} pages={pages} previous={previous} next={next} />
    </div>
  );
}
