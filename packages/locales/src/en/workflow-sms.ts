import type { Translated } from '../translated.ts';
import type { sms as source } from '../vi/workflow-sms.ts';

export const sms = {
  accepted: 'Dossier {{reference}} was accepted. Result due {{due}}. See the public service portal.',
  supplementAsked:
    'Dossier {{reference}} needs a supplement by {{due}}. See what to mend on the public service portal.',
  feeDue: 'Dossier {{reference}}: {{amount}} is to be paid, on the public service portal or at the counter.',
  exemptionDeclined:
    'Dossier {{reference}} was not found exempt: {{amount}} is to be paid. See why on the public service portal.',
  apology: 'We are sorry: dossier {{reference}} is late. New date {{due}}. See why on the public service portal.',
  resultReady: 'The result of dossier {{reference}} is ready. See on the public service portal how to get it.',
  confirmPhone: '{{code}} confirms your number at the public service portal, within 24 hours. Give it to nobody.',
  phoneChanged: 'This number gets no more messages of the public service portal. Not you? Sign in and change it back.',
} as const satisfies Translated<typeof source>;
