/** One intent, one effect: a form sent twice counts once. */
export const IntentField = ({ intentId }: { intentId: string }) => (
  <input type="hidden" name="intentId" value={intentId} />
);
