import { ActionLink, Button, FileList, FormFields, SubmitRow } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import type { BroughtView } from './brought-view.server.ts';

/** Scans are taken out by a form of their own, so that Enter in this one never does it. */
const removing = 'f-remove-scan';

/** Each paper: a box to tick when it lies on the counter, and room for its scan. */
export function BroughtForm({ view: { papers, save, intentId, none } }: { view: BroughtView }) {
  return (
    <>
      <Form method="post" encType="multipart/form-data" key={intentId} noValidate>
        <input type="hidden" name="intentId" value={intentId} />
        {papers.length === 0 && <p>{none}</p>}
        {papers.map((paper) => (
          <Paper key={paper.key} paper={paper} />
        ))}
        <SubmitRow>
          <Button main>{save}</Button>
        </SubmitRow>
      </Form>
      <Form method="post" id={removing}>
        <input type="hidden" name="intentId" value={intentId} />
      </Form>
    </>
  );
}

function Paper({ paper: { original, fields, scans } }: { paper: BroughtView['papers'][number] }) {
  return (
    <div className="bo-brought">
      {original && (
        <p>
          <b>{original.name}</b>
          <br />
          {original.text}
        </p>
      )}
      <FormFields fields={fields} />
      {scans.length > 0 && (
        <FileList
          files={scans.map(({ id, view, remove, ...file }) => ({
            ...file,
            key: id,
            actions: (
              <>
                {view && <ActionLink {...view} />}
                <Button variant="link" form={removing} name="remove" value={id} aria-label={`${remove} ${file.name}`}>
                  {remove}
                </Button>
              </>
            ),
          }))}
        />
      )}
    </div>
  );
}
