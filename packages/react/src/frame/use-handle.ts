'use client';

import type { AmazonPay, Handle } from '@landerpay/amazon-pay';
import { type RefObject, useEffect, useInsertionEffect, useRef } from 'react';

/**
 * Keeps one of Amazon's drawings in the element `host` while `drawing` is a text, and makes it anew when that text
 * changes. New `options` reach it at every render; it is drawn again only if Amazon would see a difference.
 */
export const useHandle = <Options>(
  amazonPay: AmazonPay,
  create: (amazonPay: AmazonPay, options: Options) => Handle<Options>,
  host: RefObject<HTMLElement | null>,
  drawing: string | null,
  options: Options,
  onDisposed: () => void,
): RefObject<Handle<Options> | null> => {
  const newest = useRef(options);
  const handle = useRef<Handle<Options> | null>(null);
  useInsertionEffect(() => {
    newest.current = options;
  });
  useEffect(() => {
    const element = host.current;
    if (drawing === null || element === null) return;
    const made = create(amazonPay, newest.current);
    handle.current = made;
    made.bind(element);
    return () => {
      handle.current = null;
      made.dispose();
      onDisposed();
    };
  }, [amazonPay, create, host, drawing, onDisposed]);
  useEffect(() => handle.current?.update(options));
  return handle;
};
