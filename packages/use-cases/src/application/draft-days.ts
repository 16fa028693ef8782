/** A draft is kept for this many days after its last change. */
export const draftDays = 30;
