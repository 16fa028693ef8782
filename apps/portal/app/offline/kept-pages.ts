const reading = /^\/(?:help|accessibility|agencies|services(?:\/[\w-]+(?:\/guide)?)?)?$/;
const entering = /^\/(?:auth\/callback|sign-in(?:\.data)?)$/;
const filling = /^\/applications\/[\w-]+\/pages\/\w+$/;

/** Pages for everybody that can be read again without a line. */
export const isPublic = (pathname: string): boolean => reading.test(pathname);

/** Those, and the pages of a form: it can be filled in without a line. */
export const isKept = (pathname: string): boolean => isPublic(pathname) || isForm(pathname);

/** A page of a form, which only one person may see. */
export const isForm = (pathname: string): boolean => filling.test(pathname);

/** What is typed and not sent lies there: it outlives a session, for its person comes back, but no signing out. */
export const typedDatabase = 'mot-cua-typed';
export const isLeaving = (method: string, pathname: string): boolean => method === 'POST' && pathname === '/sign-out';

/** Whoever signs out, or in, leaves nothing behind for the next person at this machine. */
export const isForgetting = (method: string, pathname: string): boolean =>
  isLeaving(method, pathname) || entering.test(pathname);
