/** The tag of the running script, which alone tells where it came from; it does so while the script first runs. */
export const ownTag = (): HTMLScriptElement => {
  const tag = document.currentScript;
  if (tag instanceof HTMLScriptElement && tag.src !== '') return tag;
  throw new Error('The simulated Amazon script must be loaded by a <script src="…"> tag of its own.');
};
