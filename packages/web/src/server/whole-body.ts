// By name, not by instance: in development the pages and the server are loaded apart.
const whole = Symbol.for('mot-cua.whole-body');

type Whole = Response & { [whole]?: string };

/** A response whose body is at hand as one text, so that the server need not read it out of a stream again. */
export function wholeResponse(body: string, init: ResponseInit): Response {
  return Object.assign(new Response(null, init) as Whole, { [whole]: body });
}

/** The body of a `wholeResponse`; undefined for any other. */
export const wholeBody = (response: Response): string | undefined => (response as Whole)[whole];
