import type { CrmImportAnswer, CrmImportOrder, CrmOrderDraft, Money } from '@landerpay/checkout';
import type { Promises } from '../contract/contract-case.js';
import { promise, promiseEqual } from '../contract/promise.js';
import { leadFor, newImport } from './shop.js';
import type { CrmBackendWorld } from './world.js';

/** Another one than that of the world’s drafts, so that a fixed one is noticed. */
const ipAddress = '198.51.100.23';

/** The call that came last must hold all of these. What came is not shown: a login is in it. */
export const promiseTold = async (
  { received }: CrmBackendWorld,
  wanted: Readonly<Record<string, string>>,
): Promise<void> => {
  const text = await received();
  for (const [what, value] of Object.entries(wanted)) {
    promise(
      text.includes(value),
      `The call must tell the CRM \`${what}\`.`,
      undefined,
      `Send \`${what}\` as the relay gives it, with every call that it comes with.`,
    );
  }
};

/** How an amount is written: in the smallest unit, or as a decimal of a currency with cents. */
const writings = ({ amount }: Money): readonly string[] => [String(amount), (amount / 100).toFixed(2)];

/** Something that an order may bring along, and how to see in the call that it was told. */
export type Addition<Asked> = {
  readonly adds: Partial<Asked>;
  readonly shows: readonly (readonly string[])[];
};

type Added = Pick<CrmOrderDraft, 'tracking' | 'salesTax' | 'returnPaths'>;

/** What orders and upsales alike may bring along. */
export const additionsToAll = ({ total: { currency } }: CrmOrderDraft): readonly Addition<Added>[] => {
  const salesTax = { amount: 73_193, currency };
  return [
    { adds: { salesTax }, shows: [writings(salesTax)] },
    { adds: { tracking: { affiliate: '6A4F19' } }, shows: [['6A4F19']] },
    { adds: { tracking: { sources: ['spring', undefined, 'banner'] } }, shows: [['spring'], ['banner']] },
    { adds: { tracking: { session: '5e55a0b1' } }, shows: [['5e55a0b1']] },
    { adds: { tracking: { custom: { custom3: 'engraved' } } }, shows: [['engraved']] },
    {
      adds: { returnPaths: { success: '/thanks-a-lot', failure: '/not-this-time' } },
      shows: [['/thanks-a-lot'], ['/not-this-time']],
    },
  ];
};

const additionsToOrders = (draft: CrmOrderDraft): readonly Addition<CrmImportOrder>[] => [
  ...additionsToAll(draft),
  { adds: { termsProof: 'terms-7c1f 2026-01-02' }, shows: [['terms-7c1f 2026-01-02']] },
  { adds: { coupon: 'TENOFF' }, shows: [['TENOFF']] },
];

/** What came to the CRM, or, where nothing did, that the call was refused for good. */
export const toldOrRefused = async (
  world: CrmBackendWorld,
  { adds, shows }: Addition<object>,
  send: () => Promise<CrmImportAnswer>,
): Promise<string | null> => {
  const before = await world.calls();
  const { answer } = await send();
  const names = Object.keys(adds).join(', ');
  if ((await world.calls()) === before) {
    const isRefused = answer === 'rejected' || answer === 'account-refused';
    promise(isRefused, `${names}: what is not sent must be refused for good.`, answer);
    return null;
  }
  const text = await world.received();
  for (const writing of shows) {
    const isTold = writing.some((one) => text.includes(one));
    promise(isTold, `${names} must be told to the CRM as "${writing.join('" or "')}", or be refused.`);
  }
  return text;
};

const dropsNothing =
  'Send all that an order brings along, and answer `account-refused` before anything is sent to what the CRM has no place for.';

/** Nothing that the relay says is lost on its way to the CRM. */
export const telling: Promises<CrmBackendWorld> = {
  'a lead and an import tell the CRM who buys, from where, and who pays': {
    mend: 'Send what the relay gives, and nothing fixed in its place.',
    play: async (world) => {
      const draft = { ...world.newDraft(), ipAddress };
      const { email } = draft.buyer;
      const order = await leadFor(world, draft);
      if (order !== null) await promiseTold(world, { ipAddress, 'buyer.email': email });
      const payment = await world.newPayment();
      await world.backend.importOrder({ ...draft, order, ...payment });
      await promiseTold(world, { ipAddress, 'buyer.email': email, ...payment });
    },
  },

  'whatever an order brings along is told to the CRM, or refused before anything is sent': {
    mend: dropsNothing,
    play: async (world) => {
      for (const addition of additionsToOrders(world.newDraft())) {
        const asked = await newImport(world);
        await toldOrRefused(world, addition, () => world.backend.importOrder({ ...asked, ...addition.adds }));
      }
    },
  },

  'an order to look at first, or to insure, is another call than one that is not, or is refused': {
    mend: dropsNothing,
    play: async (world) => {
      const bare = async (adds: Partial<CrmImportOrder>): Promise<string | null> => {
        const asked = await newImport(world);
        const told = await toldOrRefused(world, { adds, shows: [] }, () =>
          world.backend.importOrder({ ...asked, ...adds }),
        );
        return [asked.mark, asked.reference, asked.order ?? ''].reduce<string | null>(
          (text, own) => (own === '' ? text : (text?.replaceAll(own, '') ?? null)),
          told,
        );
      };
      const plain = await bare({});
      for (const adds of [{ reviewFirst: true }, { insureShipment: true }]) {
        promiseEqual((await bare(adds)) === plain, false, `${Object.keys(adds)[0]} must not be dropped.`);
      }
    },
  },
};
