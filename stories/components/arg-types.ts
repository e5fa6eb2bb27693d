/** Controls that every drawing of Amazon's has: where it lies, and what stands in its place. */
export const look = {
  className: { control: 'text', table: { category: 'Look' } },
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
