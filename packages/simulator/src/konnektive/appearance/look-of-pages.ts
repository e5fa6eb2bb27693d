/** The look that the stand-in's pages share, light and dark. */
export const commonLook = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f4f5f7, #15171c);
  --card: light-dark(#ffffff, #1f232b);
  --line: light-dark(#dcdfe5, #343a46);
  --text: light-dark(#1b1f27, #eceef2);
  --soft: light-dark(#545c6b, #a9b1c0);
  --action: light-dark(#1f4fa3, #9dc0ff);
  --action-text: light-dark(#ffffff, #0d1a33);
  --notice: light-dark(#fff3d1, #3d3213);
  --notice-text: light-dark(#573f00, #ffe3a1);
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif;
}
.notice {
  margin: 0;
  padding: 0.6rem 1rem;
  background: var(--notice);
  color: var(--notice-text);
  text-align: center;
}
main { max-width: 70rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.25; }
button {
  padding: 0.55rem 1.1rem;
  border: 1px solid transparent;
  border-radius: 0.5rem;
  background: var(--action);
  color: var(--action-text);
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
button.second { border-color: var(--line); background: var(--card); color: var(--text); }
button:disabled { opacity: 0.6; cursor: progress; }
:focus-visible { outline: 3px solid var(--action); outline-offset: 2px; }
`;
