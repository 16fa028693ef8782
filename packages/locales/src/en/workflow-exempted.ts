import type { Translated } from '../translated.ts';
import type { exempted as vi } from '../vi/workflow-exempted.ts';

export const exempted = {
  title: 'Exemption from the fee',
  claimed: 'Claimed: {{amount}} less, as {{category}}. The reception clerk looks at the proof, then confirms.',
  confirmed: 'Exempt from {{amount}}, as {{category}}.',
  declined: 'Claimed: {{amount}} less, as {{category}}. The agency did not confirm it.',
  basis: 'Legal basis: article {{article}}, {{document}}.',
  preview: '{{amount}}, exemption claimed: nothing to pay yet, checked at reception',
  previewPart: '{{amount}}, exemption from {{spared}} claimed: nothing to pay yet, checked at reception',
} as const satisfies Translated<typeof vi>;
