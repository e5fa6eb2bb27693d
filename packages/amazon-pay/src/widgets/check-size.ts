import type { AmazonDesign } from '../amazon-script/documented/widget-options.js';
import { warnOnce } from '../errors/developer-warning.js';
import { type SizeLimits, sizeLimits } from './size-limits.js';

type Side = 'width' | 'height';

type Place = { readonly width: number; readonly height: number };

const warnOfClamping = (side: Side, given: string, { [side]: [least, most] }: SizeLimits): number => {
  const pixels = Number.parseFloat(given);
  // Not a size at all: of that Amazon's script tells itself.
  if (Number.isNaN(pixels)) return 0;
  const drawn = Math.min(most, Math.max(least, pixels));
  if (drawn !== pixels) {
    warnOnce(
      `Amazon draws this widget between ${least}px and ${most}px in ${side}, so ${given} becomes ${drawn}px. Give it a design within these limits.`,
    );
  }
  return drawn;
};

const warnIfSmaller = (side: Side, place: Place, needed: number): void => {
  if (place[side] < needed) {
    warnOnce(
      `the element that an Amazon widget is bound to has a ${side} of ${place[side]}px, and the widget needs ${needed}px. Make the element larger, or give the widget another design.`,
    );
  }
};

const warnIfResponsiveSmaller = (place: Place, limits: SizeLimits): void => {
  warnIfSmaller('width', place, limits.width[0]);
  if (place.height === 0) {
    warnOnce(
      'the element that an Amazon widget is bound to has no height, so the widget cannot be seen. Set its CSS height (not only min-height), or give the widget another design.',
    );
  } else warnIfSmaller('height', place, limits.height[0]);
};

/**
 * Warns of a size that Amazon changes, and of an element in which the buyer cannot use the widget; Amazon says nothing.
 * An element that is hidden for now (without an `offsetParent`) may get its size later.
 */
export const checkSize = (containerId: string, design: AmazonDesign, mode: keyof typeof sizeLimits): void => {
  const limits = sizeLimits[mode];
  const container = document.getElementById(containerId);
  const place = container?.offsetParent && { width: container.clientWidth, height: container.clientHeight };
  if (!('designMode' in design)) {
    const width = warnOfClamping('width', design.size.width, limits);
    warnOfClamping('height', design.size.height, limits);
    if (place) warnIfSmaller('width', place, width);
  } else if (place && design.designMode === 'responsive') warnIfResponsiveSmaller(place, limits);
  else if (place) warnIfSmaller('width', place, limits.width[0]);
};
