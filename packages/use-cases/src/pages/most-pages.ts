/** Pictures that may be joined into one file. */
export const mostPages = 20;
