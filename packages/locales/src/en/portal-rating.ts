import type { Translated } from '../translated.ts';
import type { rating as vi } from '../vi/portal-rating.ts';

export const rating = {
  rating: {
    title: 'How was it this time?',
    lead: 'Staff do not see who rated. You can change it for {{days}} days after first sending it.',
    before: 'You rated on {{date}}. Sending again replaces it.',
    overall: 'Overall, how satisfied are you?',
    convenience: 'Was it convenient?',
    punctuality: 'Was it on time?',
    attitude: 'How were you treated?',
    degrees: { veryGood: 'Very good', good: 'Good', fair: 'Neither good nor bad', poor: 'Poor', veryPoor: 'Very poor' },
    remark: 'Anything else?',
    remarkHint: 'Leave out identity numbers, telephone numbers and other people’s names.',
    send: 'Send rating',
    link: 'Rate the service',
  },
} as const satisfies Translated<typeof vi>;
