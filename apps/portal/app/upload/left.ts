/** Why a sending ended: its page was left. What was sent stays, to be gone on with. */
export const left = 'left';
