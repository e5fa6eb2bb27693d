/** Which tests prove which numbers of the contract of Amazon’s script. */
export const places = [
  {
    numbers: '1–73',
    where: 'the simulator’s tests in Chromium',
    tests: /^packages\/simulator\/src\/amazon\/.*\.chromium\.test\.ts$/,
  },
  { numbers: '74–77', where: 'the simulator’s tests', tests: /^packages\/simulator\/src\/amazon\// },
  { numbers: '78', where: 'a page without a library', tests: /^examples\/vanilla\// },
  { numbers: '78', where: 'a page on another library', tests: /^examples\/amazon-pay-react\// },
  { numbers: '79, 80', where: 'our components’ tests', tests: /^packages\/react\/.*\.test\.tsx$/ },
] as const;
