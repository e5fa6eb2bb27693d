import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { preview } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A story of the build, and the file that it was written in. */
export type BuiltStory = { readonly id: string; readonly importPath: string };

export type BuiltStorybook = {
  readonly origin: string;
  readonly stories: readonly BuiltStory[];
  readonly close: () => Promise<void>;
};

const storiesIn = (index: string): readonly BuiltStory[] => {
  const { entries }: { entries: Record<string, BuiltStory & { type: string }> } = JSON.parse(index);
  return Object.values(entries).filter(({ type }) => type === 'story');
};

export const firstOfEachFile = (stories: readonly BuiltStory[]): readonly BuiltStory[] =>
  stories.filter((story) => story === stories.find(({ importPath }) => importPath === story.importPath));

/** Builds the Storybook into a folder of its own, as `pnpm storybook:build` does, and serves the files as they are. */
export const serveBuiltStorybook = async (): Promise<BuiltStorybook> => {
  const folder = await mkdtemp(join(tmpdir(), 'landerpay-storybook-'));
  const command = join(root, 'node_modules/.bin/storybook');
  await promisify(execFile)(command, ['build', '-o', folder, '--quiet'], {
    cwd: root,
    // Vitest's own says "test", and a Storybook is published in production mode.
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
  });
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const [url = ''] = server.resolvedUrls?.local ?? [];
  return {
    origin: new URL(url).origin,
    stories: storiesIn(await readFile(join(folder, 'index.json'), 'utf8')),
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
};
