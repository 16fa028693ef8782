import { backoffice as backofficeEn } from './en/backoffice.ts';
import { checker as checkerEn } from './en/checker.ts';
import { drawing as drawingEn } from './en/drawing.ts';
import { errors as errorsEn } from './en/errors.ts';
import { forms as formsEn } from './en/forms.ts';
import { portal as portalEn } from './en/portal.ts';
import { preview as previewEn } from './en/preview.ts';
import { shell as shellEn } from './en/shell.ts';
import { versions as versionsEn } from './en/versions.ts';
import { workflow as workflowEn } from './en/workflow.ts';
import { backoffice } from './vi/backoffice.ts';
import { checker } from './vi/checker.ts';
import { drawing } from './vi/drawing.ts';
import { errors } from './vi/errors.ts';
import { forms } from './vi/forms.ts';
import { portal } from './vi/portal.ts';
import { preview } from './vi/preview.ts';
import { shell } from './vi/shell.ts';
import { versions } from './vi/versions.ts';
import { workflow } from './vi/workflow.ts';

/** Vietnamese is the source; English has the same keys, or it does not compile. */
export const vi = { shell, portal, backoffice, workflow, forms, errors, checker, drawing, preview, versions } as const;

export const en = {
  shell: shellEn,
  portal: portalEn,
  backoffice: backofficeEn,
  workflow: workflowEn,
  forms: formsEn,
  errors: errorsEn,
  checker: checkerEn,
  drawing: drawingEn,
  preview: previewEn,
  versions: versionsEn,
} as const;
