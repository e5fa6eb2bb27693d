'use client';

import { useState } from 'react';

/** What `make` made, until `key` is another one. Unlike a memo it is never made anew for another reason. */
export const useKept = <Value>(key: string, make: () => Value): Value => {
  const [kept, setKept] = useState(() => ({ key, value: make() }));
  if (kept.key === key) return kept.value;
  const next = { key, value: make() };
  setKept(next);
  return next.value;
};
