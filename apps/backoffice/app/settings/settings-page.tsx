import { ErrorSummary, Notice, SheetHead } from '@mot-cua/ui';
import type { ReactNode } from 'react';
import type { SettingsFormView } from './settings-form.server.ts';
import { SettingsForm } from './settings-form.tsx';

interface SettingsPageProps {
  view: { title: string; lead: string; note?: string; done?: string | undefined; form: SettingsFormView };
  action: string;
  /** What stands below the form. */
  children?: ReactNode;
}

/** A page of the administration that is one form: what is set, that it was set, and what is to be mended. */
export function SettingsPage({ view: { title, lead, note, done, form }, action, children }: SettingsPageProps) {
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        {done && (
          <Notice tone="ok" role="status">
            <p>{done}</p>
          </Notice>
        )}
        <ErrorSummary title={form.errors.title} errors={form.errors.items} />
        <p>{lead}</p>
        {note && <p className="mc-soft">{note}</p>}
        <SettingsForm form={form} action={action} />
        {children}
      </div>
    </>
  );
}
