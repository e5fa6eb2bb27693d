import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { drawn, enginePage } from '../amazon-script/engine-page.test.support.js';
import type { Region } from '../hosts/hosts.js';
import { createButton } from './button.js';
import type { ButtonOptions } from './button-options.js';

const page = enginePage();
let warnings: string[];
beforeEach(() => {
  warnings = [];
  vi.spyOn(console, 'warn').mockImplementation((text) => warnings.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const draw = async (region: Region, looks: Partial<ButtonOptions>) => {
  createButton(page().engine(region), { ...looks, onError: () => undefined }).bind(page().parent);
  await drawn();
  expect(page().double.buttons.at(-1)?.options).toMatchObject(looks);
};

describe('looks that a marketplace does not have', () => {
  test.each(['Login', 'Pay', 'A'] as const)(
    'Japan has no button %s, and the developer is told once',
    async (type) => {
      await draw('jp', { type });
      await draw('jp', { type });
      expect(warnings).toEqual([
        `Landerpay: in Japan Amazon has no button of the type '${type}'. Give it the type 'PwA' or 'LwA'.`,
      ]);
    },
  );

  test.each(['us', 'jp'] as const)(
    'the language does not count in %s, and the developer is told once',
    async (region) => {
      await draw(region, { language: 'de-DE' });
      await draw(region, { language: 'de-DE' });
      expect(warnings.length).toBe(1);
      expect(warnings[0]).toContain(`in '${region}' Amazon ignores 'de-DE'`);
    },
  );

  test('what a marketplace has is drawn without a word', async () => {
    await draw('jp', { type: 'PwA' });
    await draw('jp', { type: 'LwA' });
    await draw('uk', { type: 'A', language: 'en-GB' });
    await draw('eu', { type: 'Login', language: 'de-DE' });
    await draw('us', { type: 'Pay', color: 'LightGray', size: 'x-large' });
    expect(warnings).toEqual([]);
  });

  test('in production nobody is warned', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await draw('us', { language: 'fr-FR' });
    expect(warnings).toEqual([]);
  });
});
