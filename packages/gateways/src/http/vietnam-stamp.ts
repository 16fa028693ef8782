const SEVEN_HOURS = 7 * 3_600_000;
const SHAPE = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/;

/** `yyyyMMddHHmmss` in Vietnam time, as payment gateways and state platforms write moments. */
export function formatStamp(moment: Date): string {
  const local = new Date(moment.getTime() + SEVEN_HOURS).toISOString();
  return local.slice(0, 19).replace(/\D/g, '');
}

/** The moment written as `yyyyMMddHHmmss` in Vietnam time, or null when there is no such moment. */
export function parseStamp(text: string): Date | null {
  if (!SHAPE.test(text)) return null;
  const moment = new Date(`${text.replace(SHAPE, '$1-$2-$3T$4:$5:$6')}+07:00`);
  return !Number.isNaN(moment.getTime()) && formatStamp(moment) === text ? moment : null;
}
