/** An expected failure, told to the person in one sentence that says what to do: shown without a stack trace. */
export function trouble(sentence: string): Error {
  const error = new Error(sentence);
  error.name = 'Trouble';
  return error;
}

const noSpace = /ENOSPC|no space left on device/i;

/** The sentence to show for any thrown value, or undefined when it is a defect. */
export function sentenceOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (noSpace.test(error.message)) return 'The disk is full: free some space, then try again; nothing stored is lost.';
  return error.name === 'Trouble' ? error.message : undefined;
}
