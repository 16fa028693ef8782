/** A text in a table's cell: no bar and no line break may tear the table. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\n+/g, '<br>');

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

export const section = (title: string, ...parts: readonly (string | null)[]): string =>
  [`## ${title}`, ...parts.filter((part) => part !== null && part !== '')].join('\n\n');
