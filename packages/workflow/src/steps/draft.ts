/** The handler hands a draft to whoever reads it next. */
export const draft = (target: string) =>
  ({ target, actions: 'keepDraft', meta: { by: ['handler'], channel: 'office' } }) as const;
