import type { AmazonConfirmationFlow } from '../amazon-script/documented/confirmation-flow.js';
import { property } from '../amazon-script/property.js';
import { AmazonPayError } from '../errors/amazon-pay-error.js';

export type OpenedFlow = { readonly flow: AmazonConfirmationFlow } | { readonly error: AmazonPayError };

export const confirmationUnavailable = (detail: string, cause?: unknown): AmazonPayError =>
  new AmazonPayError('confirmation-unavailable', { source: 'amazon', detail, cause });

const readFlow = (told: unknown): OpenedFlow => {
  const success = property(told, 'success');
  const error = property(told, 'error');
  if (typeof success !== 'function' || typeof error !== 'function') {
    return { error: confirmationUnavailable('Its flow lacks success() or error().') };
  }
  return {
    flow: {
      success: () => void Reflect.apply(success, told, []),
      error: () => void Reflect.apply(error, told, []),
    },
  };
};

/** Calls Amazon's `initConfirmationFlow` at once; resolves with the first flow that it hands over. */
export const openFlow = (begin: (started: (flow: unknown) => void) => void): Promise<OpenedFlow> =>
  new Promise((resolve) => {
    try {
      begin((told) => resolve(readFlow(told)));
    } catch (cause) {
      resolve({ error: confirmationUnavailable('initConfirmationFlow() threw an error.', cause) });
    }
  });
