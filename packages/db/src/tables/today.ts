/** The day in Vietnam, as SQL. */
export const today = `(now() at time zone 'Asia/Ho_Chi_Minh')::date`;
