import { ActionLink, Button, FileList, FormFields } from '@mot-cua/ui';
import type { BroughtView } from './brought-view.server.ts';

interface BroughtPaperProps {
  paper: BroughtView['papers'][number];
  /** The form by which a scan is taken out: one of its own, so that Enter in the other never does it. */
  removing: string;
}

/** One paper: a box to tick when it lies on the counter, room for its scan, and the scans that are there. */
export function BroughtPaper({ paper: { original, fields, scans }, removing }: BroughtPaperProps) {
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
