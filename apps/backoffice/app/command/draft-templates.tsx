import { Button, Fold, FormFields } from '@mot-cua/ui';
import type { templatesView } from './draft-templates.server.ts';

/** Inside the form of a draft: words to begin with, put after what was typed. */
export function DraftTemplates({ templates }: { templates: NonNullable<ReturnType<typeof templatesView>> }) {
  const { title, isOpen, fields, inserts, send } = templates;
  return (
    <div className="bo-templates">
      <Fold summary={title} boxed open={isOpen}>
        <FormFields fields={fields} />
        <Button variant="secondary" name="begins" value={inserts}>
          {send}
        </Button>
      </Fold>
    </div>
  );
}
