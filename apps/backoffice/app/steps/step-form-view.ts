import type { FieldView } from '@mot-cua/ui';

/** One of several things to do on a page: what it asks, and what it is sent as. */
export interface StepFormView {
  step: string;
  title: string;
  lead: string;
  fields: FieldView[];
  send: string;
  isOpen: boolean;
  /** Before it may be done a second factor is needed. */
  setUp?: { title: string; link: { href: string; label: string } | null } | undefined;
}
