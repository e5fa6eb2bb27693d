/** A fenced block of a Markdown page. */
export type CodeBlock = { readonly language: string; readonly code: string };

/** The fenced blocks of a page, in order. */
export const codeBlocks = (page: string): readonly CodeBlock[] =>
  [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', code = '']) => ({ language, code }));
