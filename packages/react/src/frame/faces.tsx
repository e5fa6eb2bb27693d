'use client';

import type { LanderpayErrorFields } from '@landerpay/checkout';
import type { ReactNode } from 'react';
import type { frameSentences } from '../messages/frame-sentences.js';
import type { Messages } from '../messages/messages.js';

/** What an error face is told. `retry` can help only where the error is `retryable`. */
export type Failure = { readonly error: LanderpayErrorFields; readonly retry: () => void };

/** How to replace the faces that a component shows in place of Amazon's own drawing. */
export type Faces = {
  /** While Amazon's part is loading. */
  readonly loading?: ReactNode;
  /** When it could not be had, or reported an error. */
  readonly error?: ((failure: Failure) => ReactNode) | undefined;
  /** While the buyer has something else to do first. */
  readonly waiting?: ReactNode;
};

type Words = Messages & { readonly [Key in keyof typeof frameSentences]: string };

/** The error face of a page that has none of its own: a sentence and, where it can help, a button. */
export const ErrorFace = ({ error, retry, words }: Failure & { readonly words: Words }): ReactNode => (
  <div role="alert">
    {words[`error:${error.code}`] ?? error.buyerMessage}{' '}
    {error.retryable && (
      <button type="button" onClick={retry}>
        {words['frame:try-again']}
      </button>
    )}
    {process.env.NODE_ENV !== 'production' && <p>{error.message}</p>}
  </div>
);
