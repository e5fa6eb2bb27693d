'use client';

import type { LanderpayErrorFields } from '@landerpay/checkout';
import type { ReactNode } from 'react';
import { frameSentences } from '../messages/frame-sentences.js';
import type { Messages } from '../messages/messages.js';

/** What an error face is told. `retry` is there only where it can help. */
export type Failure = { readonly error: LanderpayErrorFields; readonly retry: (() => void) | null };

/** How to replace the faces that a component shows in place of Amazon's own drawing. */
export type Faces = {
  /** While Amazon's part is loading. */
  readonly loading?: ReactNode;
  /** When it could not be had, or reported an error. */
  readonly error?: ((failure: Failure) => ReactNode) | undefined;
  /** While the buyer has something else to do first. */
  readonly waiting?: ReactNode;
};

/** The error face of a page that has none of its own: a sentence and, where it can help, a button. */
export const ErrorFace = ({
  failure: { error, retry },
  messages,
}: {
  readonly failure: Failure;
  readonly messages: Messages;
}): ReactNode => (
  <div role="alert">
    {messages[`error:${error.code}`] ?? error.buyerMessage}{' '}
    {retry && (
      <button type="button" onClick={retry}>
        {messages['frame:try-again'] ?? frameSentences['frame:try-again']}
      </button>
    )}
    {process.env.NODE_ENV !== 'production' && <small>{error.message}</small>}
  </div>
);
