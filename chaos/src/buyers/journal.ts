/** What happened in front of a buyer, for the history of a failure. */
export type Journal = {
  readonly note: (line: string) => void;
  readonly lines: () => readonly string[];
};

export const newJournal = (tab: string): Journal => {
  const lines: string[] = [];
  return {
    note: (line) => {
      lines.push(`${new Date().toISOString().slice(11, 23)} ${tab}: ${line}`);
    },
    lines: () => lines,
  };
};
