'use client';

import type { ReactNode } from 'react';
import type { ToldTerms } from './told-terms.js';

/** The terms as they are drawn where the page does not do it by itself. */
export const TermsText = ({ told }: { readonly told: ToldTerms }): ReactNode => (
  <>
    <p>{told.today}</p>
    {told.lines.map(({ terms, heading, sentences }) => (
      <div key={terms.product}>
        <p>
          <strong>{heading}</strong>
        </p>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    ))}
    {told.cancel.map(({ way, before, address, href, after }) => (
      <p key={way}>
        {before}
        <a href={href}>{address}</a>
        {after}
      </p>
    ))}
  </>
);
