export type TextValues = Readonly<Record<string, string | number>>;

/** A text with its places found once: `{{name}}` takes a value, which is never read as a text itself. */
export function compileText(text: string): (values: TextValues) => string {
  const parts = text.split(/\{\{(\w+)\}\}/);
  if (parts.length === 1) return () => text;
  return (values) => {
    let said = '';
    for (const [i, part] of parts.entries()) said += i % 2 === 0 ? part : (values[part] ?? '');
    return said;
  };
}
