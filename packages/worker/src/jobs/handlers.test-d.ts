import { handlers } from './handlers.ts';

/** Compiled, never run: an effect that nobody does later is found by the compiler. */
const { requestRefund: _requestRefund, ...fewer } = handlers;
handlers satisfies typeof handlers;
// @ts-expect-error an effect without its handler
fewer satisfies typeof handlers;
// @ts-expect-error a handler that takes another effect for its own
({ ...handlers, notify: handlers.prepareResult }) satisfies typeof handlers;
