import { configurationMistake } from './configuration-mistake.js';

/** Says on the console what no type could say of a page. Callers leave it out of production builds. */
export const tellDeveloper = (...mistake: Parameters<typeof configurationMistake>): void =>
  console.error(configurationMistake(...mistake));
