type Range = readonly [least: number, most: number];

/** Pixels. */
export type SizeLimits = { readonly width: Range; readonly height: Range };

/** What Amazon's widgets can be as large as (developer.amazon.com, "CSS for widgets"). */
export const sizeLimits = {
  edit: { width: [280, 600], height: [228, 400] },
  read: { width: [290, 600], height: [150, 400] },
  consent: { width: [260, 600], height: [135, 150] },
} as const satisfies Readonly<Record<string, SizeLimits>>;
