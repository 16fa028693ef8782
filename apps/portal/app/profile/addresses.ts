/** Address of what the city knows about a person. */
export const myProfileAddress = '/my/profile';
