import { type Instant, instantAt } from '@mot-cua/calendar';
import type { BookedVisit } from '@mot-cua/workflow';

export interface CalendarEntry {
  id: string;
  /** Grows with every change, so that a calendar replaces what it knew. */
  sequence: number;
  visit: BookedVisit;
  madeAt: Instant;
  summary: string;
  place: string;
  description: string;
}

const minutes = 30;

const stamp = (at: Instant): string => at.replace(/[-:]|\.\d+/g, '');

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

/** A line has at most 75 octets; what is longer goes on after a blank, never within a letter (RFC 5545, 3.1). */
function folded(line: string): string {
  const lines = [''];
  for (const letter of line) {
    const last = lines.at(-1) ?? '';
    if (Buffer.byteLength(last + letter) > 75) lines.push(` ${letter}`);
    else lines[lines.length - 1] = last + letter;
  }
  return lines.join('\r\n');
}

/** An appointment as calendars read it (RFC 5545), with a reminder two hours before. */
export function calendarFile({ id, sequence, visit, madeAt, summary, place, description }: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mot Cua//Visits//EN',
    'BEGIN:VEVENT',
    `UID:visit-${id}@mot-cua`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp(madeAt)}`,
    `DTSTART:${stamp(instantAt(visit.day, visit.hour))}`,
    `DURATION:PT${minutes}M`,
    `SUMMARY:${escaped(summary)}`,
    `LOCATION:${escaped(place)}`,
    `DESCRIPTION:${escaped(description)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-PT2H',
    `DESCRIPTION:${escaped(summary)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
