export { ensureChromium } from './ensure.js';
export { findChromium } from './find.js';
export { chromiumLaunchOptions, launchChromium } from './launch.js';
