'use client';

import type { AmazonPayError, Handle, ScriptStatus } from '@landerpay/amazon-pay';
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { frameSentences } from '../messages/frame-sentences.js';
import { tellHost } from '../shop/shop.js';
import { useShop } from '../shop/shop-context.js';
import { ErrorFace } from './faces.js';
import type { Framed } from './frame-props.js';

const idle: ScriptStatus = { name: 'idle' };
const stacked = { gridArea: '1/1' };
/** Amazon's button is an image in a line of text, which would be higher than the image. */
const drawnIn = { gridArea: '1/1', lineHeight: 0 };

/**
 * A place on the page for one of Amazon's drawings, with a face for whenever there is nothing to draw. It keeps a
 * drawing while `drawing` is a text, and makes it anew when that text changes. New options reach it at every render; it
 * is drawn again only if Amazon would see a difference.
 */
export const Frame = <Options,>({
  page,
  root,
  name,
  host,
  minHeight,
  create,
  optionsWith,
  drawing,
  drawnAtOnce,
  label,
}: Framed<Options>): ReactNode => {
  const { shop, messages } = useShop(name);
  const { amazonPay } = shop;
  const { status } = amazonPay;
  const script = useSyncExternalStore(status.subscribe, status.get, () => idle);
  const [told, tell] = useState<'ready' | AmazonPayError | null>(null);
  const wasReady = told === 'ready';
  const options = optionsWith({
    label: messages['button:label'],
    wasReady,
    onReady: () => tell('ready'),
    onError: (error) => {
      tellHost(shop, { type: 'error', error });
      tell(error);
    },
  });

  // What it is made with is old by then; the newest options follow in the same breath, before anything is drawn.
  const first = useRef(options);
  const handle = useRef<Handle<Options>>(null);
  useEffect(() => {
    const element = host.current;
    if (drawing === null || element === null) return;
    const made = create(amazonPay, first.current);
    handle.current = made;
    made.bind(element);
    return () => {
      handle.current = null;
      made.dispose();
      // What one drawing told is not true of the next one.
      tell(null);
    };
  }, [amazonPay, create, host, drawing]);
  useEffect(() => handle.current?.update(options));

  const error = script.name === 'failed' ? script.error : wasReady ? null : told;
  const isDrawn = wasReady || (drawnAtOnce && script.name === 'ready');
  const undisturbed = drawing === null ? 'waiting' : isDrawn ? 'ready' : 'loading';
  const state = error ? (error.retryable ? 'error' : 'unavailable') : undisturbed;
  const words = { ...frameSentences, ...messages };
  const failure = error && {
    error,
    retry: () => {
      tell(null);
      amazonPay.retry();
      handle.current?.redraw();
    },
  };
  const face = failure
    ? (page.error?.(failure) ?? <ErrorFace {...failure} words={words} />)
    : state === 'loading'
      ? (page.loading ?? words['frame:loading'])
      : state === 'waiting' && page.waiting;

  return (
    <div
      ref={root}
      className={page.className}
      style={{ display: 'grid', minHeight, ...page.style }}
      data-landerpay={name}
      data-state={state}
      aria-busy={state === 'loading'}
    >
      <section ref={host} tabIndex={-1} aria-label={label} style={drawnIn} hidden={!!error} />
      {face && <div style={stacked}>{face}</div>}
    </div>
  );
};
