/** The handler hands a draft to whoever reads it next. */
export const draft = <const Target extends string>(target: Target) =>
  ({ target, actions: 'keepDraft', meta: { by: ['handler'], channel: 'office' } }) as const;
