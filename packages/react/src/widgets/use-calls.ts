'use client';

import { type RefObject, useEffect, useRef } from 'react';
import type { WidgetNow } from './now.js';

/** Lets a widget take the focus when it calls for the buyer, and nothing at all while it is inert. */
export const useCalls = (
  host: RefObject<HTMLElement | null>,
  { calls, inert }: Pick<WidgetNow, 'calls' | 'inert'>,
): void => {
  const heard = useRef(calls);
  // Before the focus is moved: what is inert cannot take it.
  useEffect(() => {
    if (host.current) host.current.inert = inert;
  });
  useEffect(() => {
    if (calls > heard.current) host.current?.focus();
    heard.current = calls;
  }, [host, calls]);
};
