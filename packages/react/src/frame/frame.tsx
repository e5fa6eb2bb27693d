'use client';

import type { AmazonPay, AmazonPayError, Handle, ScriptStatus } from '@landerpay/amazon-pay';
import {
  type CSSProperties,
  type ForwardedRef,
  type ReactNode,
  type RefObject,
  useState,
  useSyncExternalStore,
} from 'react';
import { frameSentences } from '../messages/frame-sentences.js';
import { tellHost } from '../shop/shop.js';
import { useShop } from '../shop/shop-context.js';
import { ErrorFace, type Faces } from './faces.js';
import { useHandle } from './use-handle.js';

/** What the button and the widgets have in common for the page that shows them. */
export type FrameProps = Faces & {
  readonly className?: string | undefined;
  /** Height and width of your own go here, or in a class; by default space for Amazon's drawing is kept free. */
  readonly style?: CSSProperties | undefined;
};

/** How a drawing tells its frame what became of it. */
export type Told = {
  readonly wasReady: boolean;
  readonly onReady: () => void;
  readonly onError: (error: AmazonPayError) => void;
};

type Props<Options> = {
  readonly page: FrameProps;
  readonly root: ForwardedRef<HTMLDivElement>;
  readonly name: string;
  readonly host: RefObject<HTMLElement | null>;
  readonly minHeight: number;
  readonly create: (amazonPay: AmazonPay, options: Options) => Handle<Options>;
  readonly optionsWith: (told: Told) => Options;
  /** Another text is another drawing; `null` draws nothing yet. */
  readonly drawing: string | null;
  /** Drawn as soon as Amazon's script is there, and not when it says so. */
  readonly drawnAtOnce?: boolean;
  readonly label?: string;
};

const idle: ScriptStatus = { name: 'idle' };
const stacked = { gridArea: '1/1' };
/** Amazon's button is an image in a line of text, which would be higher than the image. */
const drawnIn = { ...stacked, lineHeight: 0 };

const stateOf = (error: AmazonPayError | null, drawing: string | null, ready: boolean) => {
  if (error) return error.retryable ? 'error' : 'unavailable';
  if (drawing === null) return 'waiting';
  return ready ? 'ready' : 'loading';
};

/** A place on the page for one of Amazon's drawings, with a face for whenever there is nothing to draw. */
export const Frame = <Options,>({
  page: { className, style, loading, error: errorFace, waiting },
  root,
  name,
  host,
  minHeight,
  create,
  optionsWith,
  drawing,
  drawnAtOnce = false,
  label,
}: Props<Options>): ReactNode => {
  const { shop, messages } = useShop(name);
  const { status, retry } = shop.amazonPay;
  const script = useSyncExternalStore(status.subscribe, status.get, () => idle);
  const [told, tell] = useState<'ready' | AmazonPayError | null>(null);
  const wasReady = told === 'ready';
  const options = optionsWith({
    wasReady,
    onReady: () => tell('ready'),
    onError: (error) => {
      tellHost(shop, { type: 'error', error });
      tell(error);
    },
  });
  const handle = useHandle({ amazonPay: shop.amazonPay, create, host, drawing, options, tell });

  const error = script.name === 'failed' ? script.error : wasReady ? null : told;
  const state = stateOf(error, drawing, wasReady || (drawnAtOnce && script.name === 'ready'));
  const words = { ...frameSentences, ...messages };
  const failure = error && {
    error,
    retry: () => {
      tell(null);
      retry();
      handle.current?.redraw();
    },
  };
  const face = failure
    ? (errorFace?.(failure) ?? <ErrorFace {...failure} words={words} />)
    : state === 'loading'
      ? (loading ?? words['frame:loading'])
      : state === 'waiting'
        ? waiting
        : null;

  return (
    <div
      ref={root}
      className={className}
      style={{ display: 'grid', minHeight, ...style }}
      data-state={state}
      aria-busy={state === 'loading'}
    >
      <section ref={host} tabIndex={-1} aria-label={label} style={drawnIn} hidden={!!error} />
      {face && <div style={stacked}>{face}</div>}
    </div>
  );
};
