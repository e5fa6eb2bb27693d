import type { AmazonDesign, AmazonLength } from '../amazon-script/documented/widget-options.js';

/** Pixels, as a number or as a text such as `'400px'`. */
type Length = number | AmazonLength;

/**
 * `responsive` (the default) fills the element that the widget is bound to, which therefore needs a height;
 * `smartphoneCollapsible` starts low and grows. Of a size, Amazon takes 280 to 600 by 228 to 400 pixels, in read mode
 * 290 to 600 by 150 to 400, for the Consent widget 260 to 600 by 135 to 150, and makes others fit
 * (developer.amazon.com, "CSS for widgets").
 */
export type WidgetDesign =
  | { readonly designMode: 'responsive' | 'smartphoneCollapsible' }
  | { readonly size: { readonly width: Length; readonly height: Length } };

/** Amazon's script stumbles over a number. */
const textOf = (length: Length): AmazonLength => (typeof length === 'number' ? `${length}px` : length);

/** The design as Amazon's script takes it. */
export const amazonDesign = (design: WidgetDesign = { designMode: 'responsive' }): AmazonDesign => {
  if ('designMode' in design) return design;
  // From a page without types, the size may be missing: that is for Amazon to say.
  const { width, height } = { ...design.size };
  return { ...design, size: { width: textOf(width), height: textOf(height) } };
};
