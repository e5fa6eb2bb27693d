import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

type Run = { readonly exitCode: number | null; readonly output: string };

/** Runs a command in the project, as its author does, and gives what it wrote. */
export const runInProject = (words: readonly string[], more: NodeJS.ProcessEnv): Promise<Run> =>
  new Promise((resolve, reject) => {
    const cwd = fileURLToPath(new URL('..', import.meta.url));
    const { VITEST: _, ...environment } = process.env;
    const child = spawn('npx', words, { cwd, env: { ...environment, ...more } });
    let output = '';
    const hear = (piece: Buffer): void => {
      output += piece.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, output }));
  });
