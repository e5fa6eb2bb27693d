import type { CrmBackend } from './crm-backend.js';

type Declared =
  | 'importUpsale'
  | 'findLinkedOrders'
  | 'confirmOrder'
  | 'importClick'
  | 'listTransactions'
  | 'listOrders';

/** Which capability declares a member, and whether it does. */
const declarations = ({
  capabilities,
}: CrmBackend): Readonly<Record<Declared, readonly [capability: string, declared: boolean]>> => ({
  importUpsale: ['upsale', capabilities.upsale !== 'none'],
  findLinkedOrders: ['upsale', capabilities.upsale === 'linked-order'],
  confirmOrder: ['confirm', capabilities.confirm],
  importClick: ['clicks', capabilities.clicks],
  listTransactions: ['transactions', capabilities.transactions],
  listOrders: ['listOrders', capabilities.listOrders],
});

const mistakesOfMembers = (backend: CrmBackend): readonly string[] => {
  const declared = declarations(backend);
  const members: readonly (readonly [Declared, boolean])[] = [
    ['importUpsale', backend.importUpsale !== undefined],
    ['findLinkedOrders', backend.findLinkedOrders !== undefined],
    ['confirmOrder', backend.confirmOrder !== undefined],
    ['importClick', backend.importClick !== undefined],
    ['listTransactions', backend.listTransactions !== undefined],
    ['listOrders', backend.listOrders !== undefined],
  ];
  return members.flatMap(([member, isThere]) => {
    const [capability, isDeclared] = declared[member];
    if (isThere === isDeclared) return [];
    return isThere
      ? `it has \`${member}\`, which \`capabilities.${capability}\` does not declare`
      : `it has no \`${member}\`, which \`capabilities.${capability}\` declares`;
  });
};

const mistakesOfCapabilities = ({ capabilities }: CrmBackend): readonly string[] => [
  ...(capabilities.references.length === 0
    ? ['`capabilities.references` is empty: it can charge nothing of Amazon’s']
    : []),
  ...(capabilities.replaceLine && capabilities.upsale === 'none'
    ? ['`capabilities.replaceLine` needs an `upsale`']
    : []),
];

/**
 * Where the members of a backend and its capabilities contradict each other, a sentence each; none for a backend that
 * can be used. A relay does not start with one that has mistakes.
 */
export const backendMistakes = (backend: CrmBackend): readonly string[] =>
  [...mistakesOfMembers(backend), ...mistakesOfCapabilities(backend)].map(
    (mistake) => `The CRM backend "${backend.name}": ${mistake}.`,
  );
