import type { BrowserContextOptions } from 'playwright-core';
import type { EverythingOptions } from '../../demo/start-everything.js';
import type { Language } from '../../src/language/language.js';

/** How a buyer comes: with what, in which language, and how the shop lets them sign in. */
export type Manner = {
  readonly signIn: EverythingOptions['signIn'];
  readonly device: 'desktop' | 'phone';
  readonly language: Language;
};

/** A browser of this manner. */
export const browserFor = ({ device, language }: Manner): BrowserContextOptions => ({
  reducedMotion: 'reduce',
  locale: language === 'de' ? 'de-DE' : 'en-US',
  ...(device === 'phone'
    ? { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
    : { viewport: { width: 1280, height: 900 } }),
});
