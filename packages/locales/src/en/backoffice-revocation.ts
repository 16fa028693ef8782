/** Revoking a result that was issued. */
export const revocation = {
  revocation: {
    link: 'Revoke the result',
    title: 'Revoke result no. {{number}}',
    lead: 'Once recorded, whoever verifies this paper sees that it was revoked. Its holder is told, with the reason. It cannot be undone: a new application is needed.',
    fields: {
      document: { label: 'Decision that revokes it', hint: 'Its number and symbol, as written on it' },
      reason: { label: 'Reason', hint: 'The holder reads it. Those who verify the paper do not.' },
      sure: { label: 'Confirmation', options: { sure: 'I have seen the result and the decision that revokes it' } },
    },
    send: 'Revoke the result',
    cancel: 'Do not revoke',
    revoked: 'Result no. {{number}} was revoked on {{date}}',
    revokedText: 'By {{document}}. The paper is no longer in force.',
    replaced: 'A newer result took the place of this one',
    overtaken: 'The dossier has just changed. Read it again, and revoke if it is still needed.',
  },
} as const;
