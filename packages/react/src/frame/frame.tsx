'use client';

import type { AmazonPay, AmazonPayError, Handle, ScriptStatus } from '@landerpay/amazon-pay';
import {
  type CSSProperties,
  type ForwardedRef,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { frameSentences } from '../messages/frame-sentences.js';
import { tellHost } from '../shop/shop.js';
import { useShop } from '../shop/shop-context.js';
import { ErrorFace, type Faces } from './face.js';
import { useHandle } from './use-handle.js';

/** What the button and the widgets have in common for the page that shows them. */
export type FrameProps = Faces & {
  readonly className?: string | undefined;
  /** Height and width of your own go here, or in a class; by default space for Amazon's drawing is kept free. */
  readonly style?: CSSProperties | undefined;
};

/** What a drawing tells its frame. */
export type Told = {
  readonly onReady: () => void;
  readonly onError: (error: AmazonPayError) => void;
};

type Props<Options> = {
  readonly page: FrameProps;
  readonly root: ForwardedRef<HTMLDivElement>;
  readonly caller: string;
  readonly host: RefObject<HTMLDivElement | null>;
  readonly minHeight: number;
  readonly create: (amazonPay: AmazonPay, options: Options) => Handle<Options>;
  readonly optionsWith: (told: Told) => Options;
  /** Another text is another drawing; `null` draws nothing yet. */
  readonly drawing: string | null;
  /** Drawn as soon as Amazon's script is there, and not when it says so. */
  readonly drawnAtOnce?: boolean;
  /** Says that an error was seen to and there is nothing to show. */
  readonly seesTo?: (error: AmazonPayError, wasReady: boolean) => boolean;
  readonly label?: string;
  readonly mode?: 'edit' | 'read';
  readonly inert?: boolean;
};

const idle: ScriptStatus = { name: 'idle' };
const stacked = { gridArea: '1/1' };

const stateOf = (error: AmazonPayError | null, drawing: string | null, ready: boolean) => {
  if (error) return error.retryable ? 'error' : 'unavailable';
  if (drawing === null) return 'waiting';
  return ready ? 'ready' : 'loading';
};

/** A place on the page for one of Amazon's drawings, with a face for whenever there is nothing to draw. */
export const Frame = <Options,>({
  page: { className, style, loading, error: errorFace, waiting },
  root,
  caller,
  host,
  minHeight,
  create,
  optionsWith,
  drawing,
  drawnAtOnce = false,
  seesTo,
  label,
  mode,
  inert = false,
}: Props<Options>): ReactNode => {
  const { shop, messages } = useShop(caller);
  const { amazonPay } = shop;
  const { subscribe, get } = amazonPay.status;
  const script = useSyncExternalStore(subscribe, get, () => idle);
  const [told, setTold] = useState<'ready' | AmazonPayError | null>(null);
  // What one drawing told is not true of the next one.
  const forget = useCallback(() => setTold(null), []);
  const options = optionsWith({
    onReady: () => setTold('ready'),
    onError: (error) => {
      if (seesTo?.(error, told === 'ready')) return;
      tellHost(shop, { type: 'error', error });
      setTold(error);
    },
  });
  const handle = useHandle(amazonPay, create, host, drawing, options, forget);
  useEffect(() => {
    if (host.current) host.current.inert = inert;
  }, [host, inert]);

  const error = script.name === 'failed' ? script.error : told === 'ready' ? null : told;
  const state = stateOf(error, drawing, told === 'ready' || (drawnAtOnce && script.name === 'ready'));
  const retry = (): void => {
    forget();
    if (script.name === 'failed') amazonPay.retry();
    else handle.current?.redraw();
  };
  const failure = error && { error, retry: error.retryable ? retry : null };

  const place = label === undefined ? {} : { tabIndex: -1, role: 'group', 'aria-label': label };

  return (
    <div
      ref={root}
      className={className}
      style={{ display: 'grid', minHeight, ...style }}
      data-state={state}
      data-mode={mode}
      aria-busy={state === 'loading'}
    >
      <div ref={host} {...place} style={stacked} hidden={error !== null} />
      {failure && (errorFace?.(failure) ?? <ErrorFace failure={failure} messages={messages} />)}
      {state === 'loading' && (
        <div style={stacked}>{loading ?? messages['frame:loading'] ?? frameSentences['frame:loading']}</div>
      )}
      {state === 'waiting' && <div style={stacked}>{waiting}</div>}
    </div>
  );
};
