/** A group as it is chosen in the place of a person; no id of a person begins so. */
const mark = 'group:';

export const groupChoice = (groupId: string): string => mark + groupId;

/** The group that was chosen; null where it was a person. */
export const groupChosen = (choice: string): string | null =>
  choice.startsWith(mark) ? choice.slice(mark.length) : null;
