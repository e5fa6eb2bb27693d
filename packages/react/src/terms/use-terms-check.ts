'use client';

import { type RefObject, useEffect } from 'react';
import { tellDeveloper } from '../shop/tell-developer.js';
import { leftOut } from './left-out.js';
import type { ToldTerms } from './told-terms.js';

/** Tells the developer what a drawing of the page's own leaves out. In production builds it does nothing. */
export const useTermsCheck = (
  drawn: RefObject<HTMLElement | null>,
  told: ToldTerms | null,
  locale: string,
): void => {
  useEffect(() => {
    if (process.env.NODE_ENV === 'production' || !told || !drawn.current) return;
    const missing = leftOut(drawn.current, told, locale);
    if (missing.length > 0) tellDeveloper('termsIncomplete', missing.join(', '));
  }, [drawn, told, locale]);
};
