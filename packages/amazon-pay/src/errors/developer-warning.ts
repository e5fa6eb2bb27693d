const said = new Set<string>();

/** Says to the developer, once, what neither Amazon nor a type would say. Callers leave it out of production builds. */
export const warnOnce = (sentence: string): void => {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(`Landerpay: ${sentence}`);
};
