import { type FieldView, SheetHead, Tabs } from '@mot-cua/ui';
import type { ComponentProps, ReactNode } from 'react';
import { FilterForm } from '../lists/filter-form.tsx';
import { FileLinks } from './file-links.tsx';

interface FiguresPageProps extends ComponentProps<typeof FileLinks> {
  title: string;
  count: string;
  tabs: ComponentProps<typeof Tabs>;
  filters: { label: string; fields: FieldView[] };
  show: string;
  /** What these figures are about: with other ones the fields begin anew. */
  about: string;
  /** What is said before the figures. */
  lead: ReactNode;
  children: ReactNode;
}

/** The frame of every page of figures: whose and of when, the other pages beside it, and the same as a file. */
export function FiguresPage({ title, count, tabs, filters, show, about, lead, children, ...files }: FiguresPageProps) {
  return (
    <div className="bo-report">
      <SheetHead title={title} count={count} end={<FileLinks {...files} />} />
      <Tabs {...tabs} />
      <div className="mc-sheet__body">
        <FilterForm key={about} {...filters} show={show} />
        {lead}
      </div>
      {children}
    </div>
  );
}
