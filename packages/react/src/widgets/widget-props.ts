import type { WidgetOptions } from '@landerpay/amazon-pay';
import type { FrameProps } from '../frame/frame.js';

export type WidgetProps = FrameProps & {
  /** What a screen reader calls the widget. */
  readonly title?: string | undefined;
  /** How Amazon lays it out. Default `{ designMode: 'responsive' }`: it fills its place. */
  readonly design?: WidgetOptions['design'];
};
