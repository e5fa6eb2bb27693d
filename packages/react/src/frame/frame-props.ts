import type { AmazonPay, AmazonPayError, Handle } from '@landerpay/amazon-pay';
import type { CSSProperties, ForwardedRef, RefObject } from 'react';
import type { Faces } from './faces.js';

/** What the button and the widgets have in common for the page that shows them. */
export type FrameProps = Faces & {
  readonly className?: string | undefined;
  /** Height and width of your own go here, or in a class; by default space for Amazon's drawing is kept free. */
  readonly style?: CSSProperties | undefined;
};

/** How a drawing tells its frame what became of it. */
export type Told = {
  /** What the page calls Amazon's button; the engine has an English name for it. */
  readonly label: string | undefined;
  readonly wasReady: boolean;
  readonly onReady: () => void;
  readonly onError: (error: AmazonPayError) => void;
};

/** What the button or a widget makes of its frame. */
export type Framed<Options> = {
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
