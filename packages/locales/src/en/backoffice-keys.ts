import type { Translated } from '../translated.ts';
import type { keys as vi } from '../vi/backoffice-keys.ts';

export const keys = {
  keys: {
    bar: 'Keys',
    all: 'Show all keys',
    title: 'All keys',
    lead: 'Single keys work only while no box is being filled in.',
    close: 'Close',
    off: 'Turn keys off',
    on: 'Turn keys on',
    anywhere: 'On every page',
    inList: 'In a list',
    onDossier: 'On a dossier',
    help: 'Open this sheet',
    search: 'Search a dossier',
    next: 'Take the most urgent dossier',
    goAll: 'All that waits',
    goMine: 'What is assigned to me',
    goLate: 'What is overdue',
    move: 'Down, up one line or one box',
    open: 'Open the line',
    choose: 'Tick the line, or the box',
    turn: 'One page or one moment back, on',
    command: 'Go to the first command, the second… then Enter to give it',
    send: 'Press the main button of the page, also from within a box',
  },
} as const satisfies Translated<typeof vi>;
