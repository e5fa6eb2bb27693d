import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLander } from './built.js';
import type { LanderSettings } from './settings.js';

const production: LanderSettings = {
  VITE_AMAZON_ENVIRONMENT: 'production',
  VITE_AMAZON_REGION: 'us',
  VITE_AMAZON_SELLER_ID: 'A1B2C3D4E5F6G7',
  VITE_AMAZON_CLIENT_ID: 'amzn1.application-oa2-client.0123456789abcdef0123456789abcdef',
  VITE_RELAY_URL: 'https://pay.example.com',
};

const everythingIn = async (folder: string): Promise<string> => {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map((file) => readFile(join(file.parentPath, file.name), 'utf8'));
  return (await Promise.all(texts)).join('\n');
};

describe('the lander, built', () => {
  let folder = '';
  let built = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'landerpay-built-'));
    await buildLander(production, folder);
    built = await everythingIn(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('for production holds the shop’s settings', () => {
    for (const value of ['A1B2C3D4E5F6G7', production.VITE_AMAZON_CLIENT_ID, 'https://pay.example.com']) {
      expect(built).toContain(value);
    }
  });

  it('for production loads Amazon’s own script', () => {
    expect(built).toContain('.payments-amazon.com');
    expect(built).toContain('/OffAmazonPayments/');
  });

  it('for production holds nothing of the simulator, and no address of this computer', () => {
    expect(built).not.toMatch(/simulat/i);
    expect(built).not.toMatch(/https?:\/\/(localhost|127\.|\[::1\])/);
  });

  it('holds no name of a secret that only the relay may know', () => {
    expect(built).not.toMatch(/loginId|KONNEKTIVE|SECRET/);
    expect(built).not.toMatch(/import\/|leads\//);
  });

  it('for the sandbox may be pointed at the simulator', async () => {
    const sandbox = {
      ...production,
      VITE_AMAZON_ENVIRONMENT: 'sandbox',
      VITE_SIMULATOR_ORIGIN: 'http://127.0.0.1:4100',
    } as const;
    await buildLander(sandbox, folder);
    expect(await everythingIn(folder)).toContain('http://127.0.0.1:4100');
  });

  it('is refused with a sentence where production is pointed at the simulator', async () => {
    const mixed = { ...production, VITE_SIMULATOR_ORIGIN: 'http://127.0.0.1:4100' };
    await expect(buildLander(mixed, folder)).rejects.toThrow(
      'VITE_SIMULATOR_ORIGIN is for the simulator only: remove it, or set VITE_AMAZON_ENVIRONMENT to “sandbox”.',
    );
  });
});
