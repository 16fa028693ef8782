import type { Request, RequestHandler, Response } from 'express';

/** An asynchronous handler whose failure becomes an error page instead of the end of the process. */
export function guarded(handle: (request: Request, response: Response) => Promise<void>): RequestHandler {
  return (request, response, next) => {
    handle(request, response).catch(next);
  };
}
