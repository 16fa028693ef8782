import writeExcelFile, { type SheetData } from 'write-excel-file/node';

type Value = string | number | null;

/** A table to take away: what stands above it, its columns, and its lines. */
export interface Sheet {
  heads: readonly string[];
  groups?: readonly { label: string; span: number }[];
  columns: readonly string[];
  lines: readonly (readonly Value[])[];
  /** The last line adds up those above. */
  hasSum?: boolean;
  widths?: readonly number[];
}

// A cell that begins like a formula is read as text by every program.
const quoted = (value: Value): string => {
  const text = String(value ?? '');
  const harmless = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** RFC 4180, with a mark at its start by which Excel knows the letters. */
function csvOf({ heads, groups, columns, lines }: Sheet): Uint8Array {
  const grouped = groups?.flatMap(({ label, span }) => [label, ...Array<string>(span - 1).fill('')]);
  const all = [...heads.map((head) => [head]), ...(grouped ? [['', ...grouped]] : []), columns, ...lines];
  return new TextEncoder().encode(`\ufeff${all.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`);
}

function workbookOf({ heads, groups, columns, lines, hasSum, widths }: Sheet): Promise<Uint8Array> {
  const bold = { fontWeight: 'bold', wrap: true } as const;
  const grouped = groups?.flatMap(({ label, span }) => [
    { value: label, columnSpan: span, align: 'center', ...bold } as const,
    ...Array<null>(span - 1).fill(null),
  ]);
  const data: SheetData = [
    ...heads.map((head, place) => [place === 0 ? ({ value: head, fontWeight: 'bold' } as const) : head]),
    ...(grouped ? [[null, ...grouped]] : []),
    columns.map((value) => ({ value, ...bold })),
    ...lines.map((line, place) =>
      hasSum && place === lines.length - 1
        ? line.map((value) => value !== null && ({ value, fontWeight: 'bold' } as const)).map((cell) => cell || null)
        : [...line],
    ),
  ];
  return writeExcelFile(data, {
    columns: columns.map((_, place) => ({ width: widths?.[place] ?? (place === 0 ? 36 : 11) })),
    stickyRowsCount: heads.length + (grouped ? 2 : 1),
    orientation: 'landscape',
  }).toBuffer();
}

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export type SheetKind = keyof typeof types;
export const sheetKinds = Object.keys(types) as readonly SheetKind[];

/** A table as a file to keep. */
export async function sheetFile(as: SheetKind, sheet: Sheet, name: string): Promise<Response> {
  const bytes = as === 'csv' ? csvOf(sheet) : await workbookOf(sheet);
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': types[as],
      'Content-Disposition': `attachment; filename="${name}.${as}"`,
      'Cache-Control': 'no-store',
    },
  });
}
