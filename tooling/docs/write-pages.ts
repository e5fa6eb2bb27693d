import { writeFileSync } from 'node:fs';
import { pages } from './pages.js';

for (const [path, make] of Object.entries(pages)) writeFileSync(path, make());
