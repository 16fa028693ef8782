// Links and pictures

// Staff page
export { ActionBar, type ActionBarProps } from './action-bar.tsx';
export { ActionLink, type ActionLinkProps } from './action-link.tsx';
// Finding the way
export { BackLink } from './back-link.tsx';
export { Breadcrumbs, type Crumb } from './breadcrumbs.tsx';
// Forms
export { Button, type ButtonProps, type ButtonVariant } from './button.tsx';
// Text and messages
export { CallOut, type CallOutProps } from './call-out.tsx';
// Facts and lists
export { type Check, Checks } from './checks.tsx';
// A dossier's course
export { type ClockRow, ClockRows } from './clock-rows.tsx';
// States
export { Code, type CodeProps } from './code.tsx';
export { Columns, type ColumnsProps } from './columns.tsx';
export { type Command, CommandPanel, type CommandPanelProps } from './command-panel.tsx';
// Portal page
export { ComparedCase } from './compared-case.tsx';
// Tables
export { type Column, DataTable, type DataTableProps } from './data-table.tsx';
export { DaysStrip, type StripDay } from './days-strip.tsx';
export { type DiffRow, DiffTable, type DiffTableProps } from './diff-table.tsx';
export { DoorPanel, type DoorPanelProps } from './door-panel.tsx';
export { Due, type DueProps, type DueState } from './due.tsx';
export { EmptyState, type EmptyStateProps } from './empty-state.tsx';
export { ErrorSummary, type FieldError } from './error-summary.tsx';
export { Facts } from './facts.tsx';
export type { DatePart, FieldKind, FieldOption, FieldView } from './field-view.ts';
export { type Figure, FigureList } from './figure-list.tsx';
export { type FigureGroup, type FigureRow, FigureTable } from './figure-table.tsx';
export { type FileEntry, FileList } from './file-list.tsx';
export { type FilterChip, FilterChips } from './filter-chips.tsx';
export { Fold, type FoldProps } from './fold.tsx';
export { FormFields, type FormFieldsProps } from './form-fields.tsx';
export { GateDrawing } from './gate-drawing.tsx';
export { Heading, type HeadingLevel, type HeadingProps } from './heading.tsx';
export { Hero } from './hero.tsx';
export { Icon } from './icon.tsx';
export type { IconName } from './icon-paths.ts';
export { IdentityBar, type IdentityBarProps } from './identity-bar.tsx';
export { type Item, ItemList } from './item-list.tsx';
export { type KeyFact, KeyFacts } from './key-facts.tsx';
export { KeyValue, type KeyValueRow } from './key-value.tsx';
export { Lead } from './lead.tsx';
export { LetterPreview, type LetterPreviewProps } from './letter-preview.tsx';
export { Link } from './link.tsx';
export { LinkButton, type LinkButtonProps } from './link-button.tsx';
export type { LinkComponent, LinkProps } from './link-context.ts';
export { LinkList } from './link-list.tsx';
export { LinkProvider } from './link-provider.tsx';
export { Main } from './main.tsx';
export { Mark } from './mark.tsx';
export type { NavItem } from './nav-item.ts';
export { Notice, type NoticeProps } from './notice.tsx';
export { PageHead, type PageHeadProps } from './page-head.tsx';
export { Pager, type PagerProps } from './pager.tsx';
export { Panel, type PanelProps } from './panel.tsx';
export { PortalFooter, type PortalFooterProps } from './portal-footer.tsx';
export { PortalHeader, type PortalHeaderProps } from './portal-header.tsx';
export { Progress } from './progress.tsx';
export { Rail, type RailItem } from './rail.tsx';
export { SearchForm, type SearchFormProps } from './search-form.tsx';
export { Section, type SectionProps } from './section.tsx';
export { ServiceBar } from './service-bar.tsx';
export { SheetBody, type SheetBodyProps } from './sheet-body.tsx';
export { SheetHead, type SheetHeadProps } from './sheet-head.tsx';
export { SkipLink } from './skip-link.tsx';
export { StaffHeader, type StaffHeaderProps } from './staff-header.tsx';
export { StaffLayout } from './staff-layout.tsx';
export { Status, type StatusKind } from './status.tsx';
export { SubmitRow } from './submit-row.tsx';
export { SummaryList, type SummaryRow } from './summary-list.tsx';
export { type Tab, Tabs } from './tabs.tsx';
export { Tag, type TagProps, type TagTone } from './tag.tsx';
export { type Task, TaskList } from './task-list.tsx';
export { Thread, type ThreadLine } from './thread.tsx';
export { type Step, type StepState, Timeline } from './timeline.tsx';
export type { Tone } from './tone.ts';
