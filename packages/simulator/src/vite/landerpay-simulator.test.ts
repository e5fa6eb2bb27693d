import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, preview, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type StartedAmazonSimulator, startAmazonSimulator } from '../amazon/server/start.js';
import { type LanderpaySimulatorOptions, landerpaySimulator } from './landerpay-simulator.js';

// Servers and processes start as soon as the machine lets them.
vi.setConfig({ testTimeout: 60_000 });

const page = `
const simulator = import.meta.env.VITE_AMAZON_SIMULATOR;
if (simulator !== undefined) document.title = 'simulated at ' + simulator;
document.body.append('the shop');
`;

let root: string;
let started: string[];
let amazons: StartedAmazonSimulator[];
beforeEach(async () => {
  vi.stubEnv('VITEST', undefined);
  started = [];
  amazons = [];
  root = await mkdtemp(join(tmpdir(), 'landerpay-vite-'));
  await writeFile(join(root, 'index.html'), '<!doctype html><script type="module" src="/main.js"></script>');
  await writeFile(join(root, 'main.js'), page);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true });
});

const settings = (options: LanderpaySimulatorOptions = {}) => ({
  configFile: false as const,
  root,
  logLevel: 'silent' as const,
  plugins: [
    landerpaySimulator({
      ...options,
      onStart: (amazon) => {
        started.push(amazon.origin);
        amazons.push(amazon);
      },
    }),
  ],
});

const serving = async (use: (server: ViteDevServer) => Promise<void>): Promise<void> => {
  const server = await createServer({ ...settings(), server: { port: 0 } });
  try {
    await server.listen();
    await use(server);
  } finally {
    await server.close();
  }
};

const originOf = (server: ViteDevServer): string =>
  new URL(server.resolvedUrls?.local[0] ?? 'nowhere:').origin;

test('the stand-in runs beside the server, on an origin of its own that the page is told, and ends with it', async () => {
  await serving(async (server) => {
    const [origin = ''] = started;
    expect(origin).not.toBe(originOf(server));
    const script = await fetch(`${origin}/OffAmazonPayments/us/sandbox/js/Widgets.js`);
    expect(script.status).toBe(200);
    const { code = '' } = (await server.transformRequest('/main.js')) ?? {};
    expect(code).toContain(origin);
  });
  expect(started).toHaveLength(1);
  await expect(fetch(started[0] ?? '')).rejects.toThrow();
});

test('a server that restarts keeps its stand-in', async () => {
  await serving(async (server) => {
    await server.restart();
    expect((await fetch(started[0] ?? '')).status).toBe(200);
    const { code = '' } = (await server.transformRequest('/main.js')) ?? {};
    expect(code).toContain(started[0]);
  });
  expect(started).toHaveLength(1);
  await expect(fetch(started[0] ?? '')).rejects.toThrow();
});

/** A server, and the way to edit its configuration: Vite then reads it anew, with another plugin, and restarts. */
const servingEdited = async (
  options: LanderpaySimulatorOptions,
  use: (server: ViteDevServer, edit: (options: LanderpaySimulatorOptions) => Promise<void>) => Promise<void>,
): Promise<void> => {
  const configuration = { ...settings(options), server: { port: 0 } };
  const server = await createServer(configuration);
  try {
    await server.listen();
    await use(server, async (edited) => {
      Object.assign(server.config.inlineConfig, settings(edited));
      await server.restart();
    });
  } finally {
    await server.close();
  }
};

const isThere = async ({ origin }: StartedAmazonSimulator, server: ViteDevServer): Promise<void> => {
  expect((await fetch(origin)).status).toBe(200);
  const { code = '' } = (await server.transformRequest('/main.js')) ?? {};
  expect(code).toContain(origin);
};

const freePort = async (): Promise<LanderpaySimulatorOptions> => {
  const { origin, close } = await startAmazonSimulator();
  await close();
  return { port: Number(new URL(origin).port) };
};

test.each([
  ['a fixed port', freePort],
  ['any free port', async () => ({})],
])('an edited configuration keeps Amazon as it is, at %s', async (_, chooseOptions) => {
  const options = await chooseOptions();
  await servingEdited(options, async (server, edit) => {
    await edit(options);
    const [first, second] = amazons;
    if (first === undefined) throw new Error('Nothing was started.');
    expect(second).toBe(first);
    await isThere(first, server);
  });
  await expect(fetch(started[0] ?? '')).rejects.toThrow();
});

test('other options start Amazon anew, at the same address', async () => {
  await servingEdited({}, async (server, edit) => {
    await edit({ clientIds: ['amzn1.application-oa2-client.example'] });
    const [first, second] = amazons;
    if (second === undefined) throw new Error('Nothing was started anew.');
    expect(second).not.toBe(first);
    expect(second.origin).toBe(started[0]);
    await isThere(second, server);
  });
  await expect(fetch(started[0] ?? '')).rejects.toThrow();
});

test('an edit that is wrong leaves Amazon running', async () => {
  await servingEdited({}, async (server, edit) => {
    await edit({ clientIds: [''] });
    const [first] = amazons;
    if (first === undefined) throw new Error('Nothing was started.');
    expect(amazons).toHaveLength(1);
    await isThere(first, server);
  });
});

test('a port that is taken is told by the names of plugin and option', async () => {
  const other = await startAmazonSimulator();
  const port = Number(new URL(other.origin).port);
  await expect(createServer({ ...settings({ port }), server: { middlewareMode: true } })).rejects.toThrow(
    `landerpaySimulator({ port: ${port} }): another program has the port ${port}`,
  );
  await other.close();
});

test('a tool that only reads the configuration is not kept alive', () => {
  const script = `
    import { resolveConfig } from 'vite';
    import { landerpaySimulator } from './packages/simulator/src/vite/index.ts';
    const onStart = ({ origin }) => console.log(origin);
    await resolveConfig({ configFile: false, plugins: [landerpaySimulator({ onStart })] }, 'serve');`;
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--conditions=landerpay-source', '--import', 'tsx', '--input-type=module', '--eval', script],
    { encoding: 'utf8' },
  );
  expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\n$/);
  expect(status).toBe(0);
});

test('a build starts nothing and contains nothing of it', async () => {
  await build({ ...settings(), build: { outDir: join(root, 'dist') } });
  expect(started).toEqual([]);
  const [asset = ''] = await readdir(join(root, 'dist', 'assets'));
  const code = await readFile(join(root, 'dist', 'assets', asset), 'utf8');
  expect(code).toContain('the shop');
  expect(code).not.toContain('simulat');
});

test('a preview of the build starts nothing', async () => {
  const outDir = join(root, 'dist');
  await build({ ...settings(), build: { outDir } });
  const server = await preview({ ...settings(), build: { outDir }, preview: { port: 0 } });
  await server.close();
  expect(started).toEqual([]);
});

test('in Vitest it starts nothing: tests bring a simulation of their own', async () => {
  vi.stubEnv('VITEST', 'true');
  const server = await createServer({ ...settings(), server: { middlewareMode: true } });
  await server.close();
  expect(started).toEqual([]);
});
