/** The number people call for help, day and night. */
export const hotline = '1022';
