import type { NextFunction, Request, Response } from 'express';
import { type Logger, pino } from 'pino';
import { withoutPersonalData } from '../route/defect.ts';
import { referenceOf } from './locals.ts';

export const openLog = (name: string): Logger =>
  pino({ name, base: { name }, timestamp: pino.stdTimeFunctions.isoTime });

/** One line a request: no query, no body, no address of a person. */
export function logRequests(log: Logger) {
  return (req: Request, res: Response, next: NextFunction): void => {
    const began = performance.now();
    const path = withoutPersonalData(req.path);
    res.on('close', () => {
      const ms = Math.round(performance.now() - began);
      const cut = res.writableFinished ? {} : { cut: true };
      log.info(
        { reference: referenceOf(res), method: req.method, path, status: res.statusCode, ms, ...cut },
        'request',
      );
    });
    next();
  };
}
