import { field } from '../../foreign-values.js';
import type { DisplayMode } from '../../widget-pages/widget-request.js';
import type { WidgetKind } from '../../world/widget-errors.js';
import { type WidgetError, widgetError } from '../../world/widget-errors.js';

export type Design =
  | { readonly mode: 'responsive' | 'smartphoneCollapsible' }
  | { readonly mode: 'fixed'; readonly width: number; readonly height: number };

export type ReadDesign = {
  readonly design: Design | undefined;
  /** Reported while the constructor runs; such a widget never draws anything. */
  readonly atOnce: readonly WidgetError[];
  /** Reported by the widget's page, later. */
  readonly later: WidgetError | undefined;
};

type Limits = { readonly width: readonly [number, number]; readonly height: readonly [number, number] };

/** Pixels (developer.amazon.com, css-for-widgets). Other sizes are brought to the nearest of these. */
const limitsOf = (kind: WidgetKind, displayMode: DisplayMode): Limits => {
  if (kind === 'Consent') return { width: [260, 600], height: [135, 150] };
  return displayMode === 'Read'
    ? { width: [290, 600], height: [150, 400] }
    : { width: [280, 600], height: [228, 400] };
};

const clamp = (value: number, [least, most]: readonly [number, number]): number =>
  Math.min(most, Math.max(least, value));

type Side = { readonly pixels: number } | { readonly error: WidgetError };

/** A size is a text such as `400px`; Amazon's script stumbles over a number with a TypeError. */
const readSide = (size: unknown, name: 'width' | 'height'): Side => {
  const value = field(size, name);
  if (value === undefined) return { error: widgetError('MissingParameter', `It is design.size.${name}.`) };
  if (typeof value !== 'string') throw new TypeError(`design.size.${name} must be a text such as '400px'.`);
  const pixels = Number.parseFloat(value);
  return Number.isFinite(pixels)
    ? { pixels }
    : { error: widgetError('InvalidParameterValue', `It is design.size.${name}: "${value}".`) };
};

const fixedDesign = (design: unknown, limits: Limits): ReadDesign => {
  const size = field(design, 'size');
  const sides = [readSide(size, 'width'), readSide(size, 'height')] as const;
  const atOnce = sides.flatMap((side) => ('error' in side ? [side.error] : []));
  const [width, height] = sides;
  const later =
    field(design, 'padding') === undefined ? undefined : widgetError('InvalidParameterValueNonSmartPhone');
  if ('error' in width || 'error' in height) return { design: undefined, atOnce, later };
  return {
    design: {
      mode: 'fixed',
      width: clamp(width.pixels, limits.width),
      height: clamp(height.pixels, limits.height),
    },
    atOnce,
    later,
  };
};

export const readDesign = (design: unknown, kind: WidgetKind, displayMode: DisplayMode): ReadDesign => {
  if (typeof design !== 'object' || design === null) {
    const error = widgetError('InvalidParameterValue', 'It is design, which must be an object.');
    return { design: undefined, atOnce: [error], later: undefined };
  }
  const mode = field(design, 'designMode');
  if (mode === undefined) return fixedDesign(design, limitsOf(kind, displayMode));
  if (mode !== 'responsive' && mode !== 'smartphoneCollapsible') {
    const later = widgetError('InvalidParameterValue', `It is design.designMode: "${String(mode)}".`);
    return { design: { mode: 'responsive' }, atOnce: [], later };
  }
  const hasWidth = field(field(design, 'size'), 'width') !== undefined;
  const later = hasWidth ? widgetError('InvalidParameterValueSmartPhone') : undefined;
  return { design: { mode }, atOnce: [], later };
};
