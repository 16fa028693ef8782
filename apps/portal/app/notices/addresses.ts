/** Address of what a person was told. */
export const myNoticesAddress = '/my/notices';
