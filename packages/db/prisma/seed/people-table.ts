import { demoPeople } from './demo-people.ts';

const heading = ['Đăng nhập / Sign in', 'Họ tên / Name', 'Nơi / Where', 'Có thể làm / May do'];

/** The demonstration people as a plain text table. */
export function peopleTable(): string {
  const rows = demoPeople().map((person) => [
    person.subject,
    person.fullName,
    person.realm === 'citizen' ? 'cổng / portal' : person.post.agency,
    `${person.canDo.vi} / ${person.canDo.en}`,
  ]);
  const all = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
