import { existsSync, rmSync } from 'node:fs';
import { ensureChromium } from '../chromium/index.js';
import { type Report, readReport } from './report.js';
import { run } from './run.js';
import { reportFile, steps, tests } from './steps.js';

process.env.CHROMIUM_PATH = ensureChromium();
rmSync(reportFile, { force: true });

const nothingRan: Report = { passed: 0, failed: 1, atSecondTry: [] };

const unheld = [...steps, tests].filter((step) => !run(step)).map(({ name }) => name);
const { passed, failed, atSecondTry } = existsSync(reportFile) ? readReport(reportFile) : nothingRan;

if (atSecondTry.length > 0) console.log(`\nPassed only at the second try, and must be mended:`);
for (const { name, failure } of atSecondTry) console.log(`  ${name}\n    first: ${failure}`);
if (unheld.length > 0) console.log(`\nDid not hold: ${unheld.join(', ')}.`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = unheld.length > 0 || failed > 0 || passed === 0 ? 1 : 0;
