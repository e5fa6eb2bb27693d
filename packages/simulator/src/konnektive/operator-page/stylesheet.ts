import { commonLook } from '../appearance/look-of-pages.js';

/** The look of the operator's page. */
export const stylesheet = `${commonLook}
.heading { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0.5rem 1rem; }
.count { margin: 0; color: var(--soft); }
.empty { padding: 3rem 1rem; border: 1px dashed var(--line); border-radius: 0.75rem; color: var(--soft); text-align: center; }
.panel {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 0.75rem 1.5rem;
  margin: 1.25rem 0 0;
  padding: 1rem 1.1rem;
  border: 1px solid var(--line);
  border-radius: 0.75rem;
  background: var(--card);
}
.panel h2 { margin: 0; color: var(--soft); font-size: 0.8rem; font-weight: 600; }
.panel p { margin: 0; font-variant-numeric: tabular-nums; }
.panel .said { flex: 1 0 100%; }
.panel .said:empty { position: absolute; }
.choices { display: flex; flex: 1 1 20rem; flex-wrap: wrap; gap: 0.5rem 0.75rem; }
.choices div { display: grid; flex: 1 1 9rem; gap: 0.15rem; color: var(--soft); font-size: 0.8rem; }
select {
  min-width: 0;
  padding: 0.5rem 0.6rem;
  border: 1px solid var(--line);
  border-radius: 0.5rem;
  background: var(--ground);
  color: var(--text);
  font: inherit;
  font-size: 1rem;
}
.buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; }
section { margin: 2rem 0 0; }
h2 { margin: 0; font-size: 1.15rem; }
h3 { margin: 0; font-size: 1rem; font-variant-numeric: tabular-nums; }
.cards {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
  gap: 1rem;
  margin: 0.75rem 0 0;
  padding: 0;
  list-style: none;
}
.card { height: 100%; padding: 1rem 1.1rem; border: 1px solid var(--line); border-radius: 0.75rem; background: var(--card); }
.card > p { margin: 0.25rem 0 0; }
.card header { display: flex; align-items: center; justify-content: space-between; gap: 0.5rem; }
.mail { display: grid; gap: 0.15rem; }
.long { overflow-wrap: anywhere; }
.tag { padding: 0 0.45rem; border: 1px solid var(--line); border-radius: 1rem; color: var(--soft); font-size: 0.75rem; }
.status { padding: 0.1rem 0.6rem; border-radius: 1rem; background: light-dark(#e6e9ee, #3a414e); font-size: 0.8rem; font-weight: 600; }
.status[data-status='COMPLETE'] { background: light-dark(#d5f2df, #174a2c); color: light-dark(#0d4a26, #c4f3d6); }
.status[data-status='PENDING'], .status[data-status='PARTIAL'] { background: var(--notice); color: var(--notice-text); }
.status[data-status='DECLINED'], .status[data-status='CANCELLED'], .status[data-status='REFUNDED'] {
  background: light-dark(#fbdfdf, #561d1d);
  color: light-dark(#7a1515, #ffd3d3);
}
.lines, .clicks { display: grid; gap: 0.4rem; margin: 0.75rem 0 0; padding: 0; list-style: none; }
.lines li > span, .clicks li, .total {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0 1rem;
  font-variant-numeric: tabular-nums;
}
.lines .beside, .clicks .beside { font-size: 0.875rem; }
.beside { color: var(--soft); }
.alarm { color: light-dark(#a31515, #ff9d9d); }
.total { margin: 0.5rem 0 0; padding-top: 0.5rem; border-top: 1px solid var(--line); }
dl { display: grid; gap: 0.25rem; margin: 0.75rem 0 0; font-size: 0.875rem; }
dl div { display: flex; gap: 0.75rem; }
dt { flex: 0 0 7.5rem; color: var(--soft); }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
`;
