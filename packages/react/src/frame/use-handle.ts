'use client';

import type { AmazonPay, Handle } from '@landerpay/amazon-pay';
import { type RefObject, useEffect, useInsertionEffect, useRef } from 'react';

type Drawn<Options> = {
  readonly amazonPay: AmazonPay;
  readonly create: (amazonPay: AmazonPay, options: Options) => Handle<Options>;
  readonly host: RefObject<HTMLElement | null>;
  readonly drawing: string | null;
  readonly options: Options;
  readonly tell: (nothing: null) => void;
};

/**
 * Keeps one of Amazon's drawings in the element `host` while `drawing` is a text, and makes it anew when that text
 * changes. New `options` reach it at every render; it is drawn again only if Amazon would see a difference.
 */
export const useHandle = <Options>({
  amazonPay,
  create,
  host,
  drawing,
  options,
  tell,
}: Drawn<Options>): RefObject<Handle<Options> | null> => {
  const newest = useRef(options);
  const handle = useRef<Handle<Options>>(null);
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
      // What one drawing told is not true of the next one.
      tell(null);
    };
  }, [amazonPay, create, host, drawing, tell]);
  useEffect(() => handle.current?.update(options));
  return handle;
};
