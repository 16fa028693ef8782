import { Button } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import type { PrintForm } from '../prints/print-form.server.ts';
import { PrintButton } from './print-button.tsx';

interface Files {
  files: readonly { href: string; label: string }[];
  print: string;
  /** Asks the worker for a typeset PDF. */
  pdf?: PrintForm;
}

/** What is shown, as files to keep and on paper. */
export function FileLinks({ files, print, pdf }: Files) {
  return (
    <>
      {files.map(({ href, label }) => (
        <a key={href} className="ds-button" data-variant="secondary" href={href}>
          {label}
        </a>
      ))}
      {pdf && (
        <Form method="post" action="/reports/print" reloadDocument>
          <input type="hidden" name="intentId" value={pdf.intentId} />
          <input type="hidden" name="of" value={pdf.of} />
          <input type="hidden" name="query" value={pdf.query} />
          <Button variant="secondary">{pdf.label}</Button>
        </Form>
      )}
      <PrintButton label={print} />
    </>
  );
}
