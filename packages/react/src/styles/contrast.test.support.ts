/** Relative luminance: WCAG 2.2, of `#rrggbb`. */
const luminanceOf = (colour: string | undefined): number => {
  if (colour === undefined || !/^#[0-9a-f]{6}$/.test(colour)) throw new Error(`no colour: ${colour}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast of two colours, from 1 to 21: WCAG 2.2. */
export const contrastOf = (one: string | undefined, other: string | undefined): number => {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};
