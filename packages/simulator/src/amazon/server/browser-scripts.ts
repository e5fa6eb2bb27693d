import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The name that a script's exports have inside the wrapping function; nothing of it reaches the page. */
const moduleName = 'standIn';

/** The same from the source and from the built package, which ships its source along. */
const hostedFolder = join(dirname(fileURLToPath(import.meta.url)), '../../../src/amazon/hosted');

const bundle = async (name: string): Promise<string> => {
  const built = await build({
    entryPoints: [join(hostedFolder, `${name}.ts`)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: moduleName,
    target: 'es2022',
    platform: 'browser',
    legalComments: 'none',
  });
  return built.outputFiles[0]?.text ?? '';
};

export type BrowserScripts = {
  /** Widgets.js, started with these arguments. */
  readonly widgets: (...given: readonly unknown[]) => string;
  readonly login: string;
  readonly widgetPage: string;
  readonly signInAnswer: string;
};

const wrapped = (text: string, call: string): string => `(() => {\n${text}\n${call}\n})();\n`;

const bundleAll = async (): Promise<BrowserScripts> => {
  const [widgets, login, widgetPage, signInAnswer] = await Promise.all([
    bundle('widgets-script'),
    bundle('login-script'),
    bundle('widget-page-script'),
    bundle('sign-in-answer-script'),
  ]);
  const start = (given: readonly unknown[]): string =>
    `${moduleName}.start(${given.map((value) => JSON.stringify(value)).join(', ')});`;
  return {
    widgets: (...given) => wrapped(widgets, start(given)),
    login: wrapped(login, start([])),
    widgetPage: wrapped(widgetPage, ''),
    signInAnswer: wrapped(signInAnswer, ''),
  };
};

let bundled: Promise<BrowserScripts> | undefined;

/** Bundles the stand-in's browser code, once a process. */
export const browserScripts = (): Promise<BrowserScripts> => {
  bundled ??= bundleAll();
  return bundled;
};
