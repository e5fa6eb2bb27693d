import { existsSync, rmSync } from 'node:fs';
import { ensureChromium } from '../chromium/index.js';
import { readCount } from './report.js';
import { run } from './run.js';
import { reportFile, steps, tests } from './steps.js';

process.env.CHROMIUM_PATH = ensureChromium();
rmSync(reportFile, { force: true });

const failed = [...steps, tests].filter((step) => !run(step)).map(({ name }) => name);
const count = existsSync(reportFile) ? readCount(reportFile) : { passed: 0, failed: 1 };

if (failed.length > 0) console.log(`\nDid not hold: ${failed.join(', ')}.`);
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exitCode = failed.length > 0 || count.failed > 0 || count.passed === 0 ? 1 : 0;
