import { dirname, join, normalize } from 'node:path';
import { allowedArrows } from './allowed.js';
import type { Import } from './imports.js';

/** Says what is wrong with an import of package `name`, or `undefined` when its arrow is allowed. */
export const forbidden = (name: string, { file, specifier }: Import): string | undefined => {
  if (specifier.startsWith('.')) {
    const target = normalize(join(dirname(file), specifier));
    return target.startsWith(join('packages', name, 'src'))
      ? undefined
      : `${file} reaches out of its package: ${specifier}`;
  }
  const ours = /^@landerpay\/([^/]+)/.exec(specifier)?.[1];
  if (ours === undefined || allowedArrows[name]?.includes(ours)) return undefined;
  return `${file} imports ${specifier}; ${name} may import ${allowedArrows[name]?.join(', ') || 'no package of ours'}`;
};
