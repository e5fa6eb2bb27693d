/** How all pages of the stand-in look: its own artwork, nothing of Amazon's. */
export const stylesheet = `
:root { color-scheme: light; --ink: #17212b; --soft: #51606e; --line: #c9d2da; --accent: #0b6e69; --wash: #eef6f5; }
*, ::before { box-sizing: border-box; }
body { margin: 0; font: 14px/1.45 system-ui, sans-serif; color: var(--ink); background: #fff; }
h1 { margin: 0 0 8px; font-size: 16px; }
p { margin: 0 0 8px; }
a { color: inherit; }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible { outline: 3px solid #f2a900; outline-offset: 2px; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 6px; }
li > *, .choice { display: grid; padding: 8px 10px 8px 34px; border: 1px solid var(--line); border-radius: 6px;
  text-decoration: none; position: relative; }
li > a::before { content: ""; position: absolute; left: 10px; top: 11px; width: 16px; height: 16px;
  border: 2px solid var(--soft); border-radius: 50%; background: #fff; }
li.selected > a { border-color: var(--accent); background: var(--wash); }
li.selected > a::before { border: 5px solid var(--accent); }
li > a:hover { border-color: var(--accent); }
li span, .choice span { color: var(--soft); font-size: 13px; }
li.declined > * { border-color: #b3261e; background: #fdf1f0; }
li.declined span { color: #8c1d18; }
.choice { padding-left: 10px; }
.notice { padding: 8px 10px; border-radius: 6px; background: #fdf1f0; color: #8c1d18; }
.pagination { display: flex; gap: 14px; justify-content: center; margin-top: 8px; }
.consent-link { display: block; padding: 8px 10px 8px 34px; position: relative; text-decoration: none; }
.consent-link::before { content: ""; position: absolute; left: 10px; top: 10px; width: 14px; height: 14px;
  border: 2px solid var(--soft); border-radius: 3px; }
.consent-link[aria-checked="true"]::before { background: var(--accent); border-color: var(--accent); }
.code, .mark { color: var(--soft); font-size: 12px; }
.mark { float: right; margin: 2px 0 0; }
main.widget { padding: 10px; }
main.page { max-width: 26rem; margin: 0 auto; padding: 24px 16px; }
.badge { display: inline-block; margin-bottom: 14px; padding: 3px 10px; border-radius: 999px;
  background: var(--ink); color: #fff; font-size: 12px; font-weight: 600; }
fieldset { margin: 0 0 14px; padding: 10px 12px; border: 1px solid var(--line); border-radius: 8px; }
legend { padding: 0 6px; font-weight: 600; }
label { display: flex; gap: 10px; align-items: baseline; padding: 6px 0; }
select { width: 100%; font: inherit; padding: 8px 10px; border: 1px solid var(--line); border-radius: 6px;
  background: #fff; color: var(--ink); text-overflow: ellipsis; }
.hint { margin: 6px 0 0; color: var(--soft); font-size: 12px; }
label span { color: var(--soft); display: block; font-weight: 400; }
main.page ul { margin: 0 0 16px; }
main.page ul.scope { list-style: disc; padding-left: 20px; display: block; }
main.page ul.scope li { margin-bottom: 4px; }
.buttons { display: grid; gap: 10px; }
button { font: inherit; font-weight: 600; padding: 11px 14px; border-radius: 8px; cursor: pointer;
  border: 1px solid var(--ink); background: #fff; color: var(--ink); }
button.primary { background: var(--accent); border-color: var(--accent); color: #fff; }
`;
