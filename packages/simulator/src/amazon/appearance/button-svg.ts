const faces: Readonly<Record<string, readonly [background: string, text: string]>> = {
  gold: ['#f4c55c', '#17212b'],
  lightgray: ['#e4e8eb', '#17212b'],
  darkgray: ['#3b4650', '#ffffff'],
};

const widths: Readonly<Record<string, number>> = { small: 156, medium: 200, large: 276, 'x-large': 400 };

const labels: Readonly<Record<string, string>> = {
  lwa: 'Log in, simulated',
  login: 'Log in, simulated',
  pwa: 'Simulated Amazon Pay',
  pay: 'Simulated Pay',
  a: 'Sim',
};

/** The button of the stand-in: a plain drawing of our own that says what it is. */
export const buttonSvg = (type: string, color: string, size: string): string => {
  const [background, text] = faces[color] ?? ['#f4c55c', '#17212b'];
  const width = widths[size] ?? 200;
  const height = Math.round(width * 0.225);
  const label = labels[type] ?? 'Simulated Amazon Pay';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 200 45" role="img">
<title>${label}</title>
<rect x="1" y="1" width="198" height="43" rx="8" fill="${background}" stroke="#17212b" stroke-opacity=".35"/>
<text x="100" y="28" text-anchor="middle" font-family="system-ui,sans-serif" font-size="14" font-weight="600" fill="${text}">${label}</text>
</svg>`;
};
