/** Controls that every drawing of Amazon's has: where it lies, and what stands in its place. */
export const look = {
  className: {
    description: 'A class of the page’s own, for its place. `data-state` says which face it shows.',
    control: 'text',
    table: { category: 'Look' },
  },
  style: { control: 'object', table: { category: 'Look' } },
  loading: { control: false, table: { category: 'Faces' } },
  error: { control: false, table: { category: 'Faces' } },
  waiting: { control: 'text', table: { category: 'Faces' } },
} as const;

/** Controls of address book and wallet. */
export const widget = {
  title: { control: 'text' },
  design: {
    control: 'select',
    options: ['responsive', 'smartphoneCollapsible', '300 × 240 px'],
    mapping: {
      responsive: { designMode: 'responsive' },
      smartphoneCollapsible: { designMode: 'smartphoneCollapsible' },
      '300 × 240 px': { size: { width: '300px', height: '240px' } },
    },
  },
} as const;

/** Controls of what is drawn by the library itself. */
export const ownLook = {
  className: {
    description: 'A class of the page’s own. `data-state` is the checkout’s status.',
    control: 'text',
  },
  style: { description: 'Styles of the page’s own.', control: 'object' },
} as const;
