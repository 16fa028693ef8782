import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar-file.ts';

const entry = {
  ...{ id: 'a1', sequence: 2, visit: { day: '2026-03-04', hour: '09:00' }, madeAt: '2026-03-02T02:00:00.000Z' },
  summary:
    'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền cấp; tại Phường Bạch Mai',
  ...{ place: 'Phường Bạch Mai', description: 'Dòng một\nDòng hai' },
};

const unfolded = (file: string): string => file.replace(/\r\n /g, '');

describe('a visit for a calendar', () => {
  it('begins at its hour in Vietnam', () => {
    expect(calendarFile(entry)).toContain('\r\nDTSTART:20260304T020000Z\r\n');
    expect(calendarFile(entry)).toContain('\r\nDTSTAMP:20260302T020000Z\r\n');
  });

  it('has lines of at most 75 octets, that are whole again when they are joined', () => {
    const file = calendarFile(entry);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(unfolded(file)).toContain(`SUMMARY:${entry.summary.replace(/[,;]/g, '\\$&')}\r\n`);
  });

  it('tells a blank line from an end, so that nobody adds lines of their own', () => {
    expect(unfolded(calendarFile({ ...entry, description: 'x\nEND:VEVENT' }))).toContain(
      'DESCRIPTION:x\\nEND:VEVENT\r\n',
    );
  });
});
