import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allowedArrows } from './allowed.js';
import { forbidden } from './forbidden.js';
import { importsOf, importsOfPackage } from './imports.js';

describe('arrows between packages', () => {
  it('every package has its arrows named', () => {
    expect(Object.keys(allowedArrows).sort()).toEqual(readdirSync('packages').sort());
  });

  it.each(Object.keys(allowedArrows))('%s imports only what its arrows allow', (name) => {
    const imports = importsOfPackage(join('packages', name));
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.flatMap((one) => forbidden(name, one) ?? [])).toEqual([]);
  });

  it('sees static, re-exporting, dynamic and type imports', () => {
    const source = `
      import { a } from '@landerpay/relay';
      export * from "@landerpay/react";
      import '@landerpay/checkout';
      const b = await import('@landerpay/crm/relay');
      import type { C } from '../../../relay/src/index.js';
    `;
    const imports = importsOf('packages/amazon-pay/src/index.ts', source);
    expect(imports).toHaveLength(5);
    expect(imports.map((one) => forbidden('amazon-pay', one))).not.toContain(undefined);
  });
});
