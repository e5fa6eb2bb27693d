/** Controls that every drawing of Amazon's has: where it lies, and what stands in its place. */
export const look = {
  className: { control: 'text', table: { category: 'Look' } },
  style: { control: 'object', table: { category: 'Look' } },
  loading: { control: false, table: { category: 'Faces' } },
  error: { control: false, table: { category: 'Faces' } },
  waiting: { control: false, table: { category: 'Faces' } },
} as const;
