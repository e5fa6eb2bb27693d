const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** As many of the pieces as fit, in order. */
const fitting = (pieces: Iterable<string>, length: number): string => {
  let kept = '';
  for (const piece of pieces) {
    if (kept.length + piece.length > length) break;
    kept += piece;
  }
  return kept;
};

/**
 * Cuts a text to at most so many UTF-16 units without cutting through a character as a reader sees it (an accent, a
 * flag, a family). If already the first one is longer, it is cut between code points rather than left out.
 */
export const cutToLength = (text: string, length: number): string => {
  const whole = fitting(
    Array.from(graphemes.segment(text), ({ segment }) => segment),
    length,
  );
  return (whole || fitting(text, length)).trimEnd();
};
