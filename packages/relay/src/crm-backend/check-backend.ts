import { backendMistakes, type CrmBackend, type Reference } from '@landerpay/checkout';
import type { Catalogue } from '../catalogue/catalogue.js';
import { settingError } from '../configuration/setting-error.js';

const unchargeable = ({ capabilities }: CrmBackend, { products }: Catalogue): readonly string[] => {
  const sold = [...products.values()];
  const needs: readonly (readonly [Reference['kind'], boolean, string])[] = [
    [
      'order-reference',
      sold.some(({ recurring }) => recurring === null),
      'the catalogue sells one-time, and it cannot charge order references (`capabilities.references`)',
    ],
    [
      'billing-agreement',
      sold.some(({ recurring }) => recurring !== null),
      'the catalogue has products that are billed again, and it cannot charge billing agreements (`capabilities.references`)',
    ],
  ];
  return needs.flatMap(([kind, isNeeded, mistake]) =>
    isNeeded && !capabilities.references.includes(kind) ? [mistake] : [],
  );
};

const unsellableSteps = ({ capabilities }: CrmBackend, { upsells }: Catalogue): readonly string[] => {
  if (upsells.size === 0) return [];
  if (capabilities.upsale === 'none') {
    return ['the catalogue has upsells, and it takes none (`capabilities.upsale`)'];
  }
  return capabilities.replaceLine
    ? []
    : [...upsells.values()]
        .filter(({ replaces }) => replaces !== null)
        .map(
          ({ id }) =>
            `the step "${id}" of the catalogue replaces a product, and it cannot (\`capabilities.replaceLine\`)`,
        );
};

/** Throws where a backend contradicts itself, or cannot charge what the catalogue sells. */
export const checkBackend = (crm: CrmBackend, catalogue: Catalogue): void => {
  const mistakes = [
    ...backendMistakes(crm),
    ...[...unchargeable(crm, catalogue), ...unsellableSteps(crm, catalogue)].map(
      (mistake) => `The CRM backend "${crm.name}": ${mistake}.`,
    ),
  ];
  if (mistakes.length > 0) throw settingError(mistakes.join(' '));
};
