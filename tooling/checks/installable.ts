import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const packages = 'packages';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What a package can be imported by: `@landerpay/crm/relay` and so on. */
const entriesOf = (folder: string): readonly string[] => {
  const manifest: unknown = JSON.parse(readFileSync(join(packages, folder, 'package.json'), 'utf8'));
  if (!isRecord(manifest) || !isRecord(manifest.exports)) return [];
  return Object.keys(manifest.exports).map((entry) => entry.replace(/^\./, String(manifest.name)));
};

const run = (program: string, words: readonly string[], cwd: string): void => {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}\n${stdout}${stderr}`);
};

/** A module loads; a stylesheet, which Node cannot load, is there. */
const loading = (entry: string): string =>
  entry.endsWith('.css')
    ? `(await import('node:fs')).readFileSync(new URL(import.meta.resolve('${entry}')))`
    : `await import('${entry}')`;

/** Packs every package as it would be published, installs all of them into an empty project and loads every entry. */
const install = (project: string): void => {
  const filter = ['--filter', `./${packages}/*`];
  run('npx', ['-y', 'pnpm@12', ...filter, 'pack', '--pack-destination', project], '.');
  const tarballs = readdirSync(project).map((file) => `./${file}`);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const quietly = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'];
  run('npm', ['install', ...quietly, ...tarballs], project);
  for (const entry of readdirSync(packages).flatMap(entriesOf)) {
    run('node', ['--input-type=module', '--eval', loading(entry)], project);
    console.log(`${entry}: loads`);
  }
};

const project = mkdtempSync(join(tmpdir(), 'landerpay-installed-'));
try {
  install(project);
} finally {
  rmSync(project, { recursive: true });
}
