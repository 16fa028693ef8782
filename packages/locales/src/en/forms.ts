import type { Translated } from '../translated.ts';
import type { forms as vi } from '../vi/forms.ts';

export const forms = {
  problems: {
    required: 'Answer “{{label}}”',
    tooLong: 'Shorten “{{label}}” to at most {{max}} characters',
    notANumber: 'Enter “{{label}}” in digits, for instance 2',
    tooSmall: 'Enter at least {{min}} for “{{label}}”',
    tooLarge: 'Enter at most {{max}} for “{{label}}”',
    notAll: 'Tick every item of “{{label}}”',
    notInList: 'Choose one of the answers for “{{label}}”',
    dateIncomplete: 'Enter day, month and year of “{{label}}”, for instance 07 05 1994',
    dateUnreal: 'Look at “{{label}}” again: there is no such day',
    dateNotPast: 'Enter a day before today for “{{label}}”',
    dateNotWorkday: 'Choose a working day from today on for “{{label}}”',
    dateTooLate: 'Choose a day within the next 60 days for “{{label}}”',
    visitTaken: 'Choose another hour for “{{label}}”: this one is full or past',
    nameLetters: 'Write “{{label}}” in letters, as on the identity card',
    phoneForm: 'Begin “{{label}}” with 0, for instance 0912 345 678',
    emailForm: 'Enter the whole “{{label}}”, for instance anh.tuyet@example.vn',
    personalIdForm: 'Enter all 12 digits of “{{label}}”',
    personalIdUnreal: 'Compare each digit of “{{label}}” with the identity card: there is no such number',
  },
  dateParts: {
    day: 'Enter the day of “{{label}}”, from 1 to 31',
    month: 'Enter the month of “{{label}}”, from 1 to 12',
    year: 'Enter all 4 digits of the year of “{{label}}”, for instance 1994',
  },
  uploads: {
    empty: 'This file is empty. See on your device whether it has content, then choose again',
    tooLarge: 'The file is too large. Take a smaller photo, or save a smaller PDF',
    typeNotAllowed: 'Only PDF, JPG or PNG. Take the photo again as JPG, or save it as PDF',
    nameMisleading: 'The name does not fit the kind of file. Rename it to end in .pdf, .jpg or .png, then choose again',
    damaged: 'This file cannot be read. Take or save it again, then choose the new one',
    encrypted: 'The file has a password. Save a copy without one',
    activeContent:
      'The file can run something, such as a script or an attachment. Print it to a new PDF and choose that',
    pictureTooLarge: 'The picture has too many pixels. Take a smaller one',
    infected: 'The file holds malware and was thrown away. Scan your device, then photograph the paper again',
    unpacksTooLarge:
      'The file unpacks to far more than usual. Print it to a new PDF or take the photo again, and choose that',
    expired: 'This paper is no longer valid. Upload one that is',
    tooManyWaiting: '10 files are being checked already. Wait for them, then upload more',
  },
  tooManyFiles_one: 'Upload only {{count}} file at a time',
  tooManyFiles_other: 'Upload only {{count}} files at a time. Leave some for the next upload',
  paperMissing: 'Upload “{{label}}”',
  file: {
    choose: 'Choose files',
    none: 'Nothing chosen yet',
    photo: 'Take a photo',
    small: 'The picture is too small to read. Take it again from nearer.',
    dark: 'The picture is too dark to read. Take it again where there is more light.',
  },
  dateHint: 'For instance 07 05 1994',
  nameHint: 'With all marks, as on the identity card.',
  personalIdHint: 'The 12 digits on the identity card.',
} as const satisfies Translated<typeof vi>;
