/** Addresses of what the city knows about a person. */
export const myProfileAddress = '/my/profile';
export const myDataAddress = '/my/data.json';
