const offset = 7 * 60 * 60 * 1000;
const dayOnly = /^\d{4}-\d{2}-\d{2}$/;

/** The instant of an ISO instant, or of the first moment of a yyyy-MM-dd in Vietnam. Throws RangeError when it is neither. */
export function instantOf(when: string): Date {
  const instant = new Date(dayOnly.test(when) ? `${when}T00:00:00+07:00` : when);
  if (Number.isNaN(instant.getTime())) throw new RangeError(`not a date: ${when}`);
  return instant;
}

function inVietnam(when: string): { date: string; time: string } {
  const local = new Date(instantOf(when).getTime() + offset).toISOString();
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}

/** 'ngày 05 tháng 01 năm 2026': Decree 30/2020 pads days below 10 and months 1 and 2. */
export function longDate(when: string): string {
  const [year = '', month = '', day = ''] = inVietnam(when).date.split('-');
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

/** '09 giờ 42 phút, ngày 23 tháng 11 năm 2026' */
export function longTime(when: string): string {
  const [hour, minute] = inVietnam(when).time.split(':');
  return `${hour} giờ ${minute} phút, ${longDate(when)}`;
}

/** '09:42 23/11/2026 +07:00', as on the mark of an electronic signature. */
export function stampTime(when: string): string {
  const { date, time } = inVietnam(when);
  return `${time} ${date.split('-').reverse().join('/')} +07:00`;
}
