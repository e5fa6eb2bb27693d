import type { Ledger } from '@landerpay/relay';

/** The ledger with a count of its transactions that may write; each method is one transaction. */
export const countedLedger = (
  ledger: Ledger,
): { readonly ledger: Ledger; readonly commits: () => number } => {
  let commits = 0;
  const counted =
    <Given extends readonly unknown[], Result>(method: (...given: Given) => Result) =>
    (...given: Given): Result => {
      commits += 1;
      return method(...given);
    };
  return {
    commits: () => commits,
    ledger: {
      ...ledger,
      claim: counted(ledger.claim),
      claimUpsale: counted(ledger.claimUpsale),
      takeLease: counted(ledger.takeLease),
      releaseLease: counted(ledger.releaseLease),
      identify: counted(ledger.identify),
      keepSnapshot: counted(ledger.keepSnapshot),
      takeOver: counted(ledger.takeOver),
      markSent: counted(ledger.markSent),
      markUnsent: counted(ledger.markUnsent),
      endUnsent: counted(ledger.endUnsent),
      record: counted(ledger.record),
      noteLookUp: counted(ledger.noteLookUp),
    },
  };
};
