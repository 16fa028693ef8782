export { answerGroups } from './answer-groups.ts';
export { answerText } from './answer-text.ts';
export { communeName, fieldErrors, fieldViews } from './field-views.ts';
export { pageForm, type Rejected } from './page-form.ts';
export { rawAnswers } from './raw-answers.ts';
export { type ResultLine, resultLines } from './result-lines.ts';
export { supplementFrom } from './supplement-from.ts';
export { type RejectedFile, takeFiles, takeUploaded, uploadLimits } from './take-files.ts';
export { acceptedTypes, uploadHint } from './upload-hint.ts';
