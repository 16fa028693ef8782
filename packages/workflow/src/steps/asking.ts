/** The handler asks other agencies: once, or again when all have answered (`again`). */
export const asking = <const Target extends string>(target: Target, again?: 'again') =>
  ({
    target,
    guard: { type: again ? 'noneOutstanding' : 'neverConsulted' },
    actions: ['askOthers', { type: 'notify', params: { notice: 'verificationStarted' } }],
    meta: { by: ['handler'], channel: 'office' },
  }) as const;
