import type { WidgetError } from '../../world/widget-errors.js';

/** An error as `onError` gets it: getters only, as Amazon has it. */
export const errorObject = (error: WidgetError) => ({
  getErrorCode: (): string => error.code,
  getErrorMessage: (): string => error.message,
});
