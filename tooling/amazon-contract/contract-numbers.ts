/** The behaviours of Amazon’s script that the simulator keeps, as tests and READMEs number them: 1 to 80. */
export const contractNumbers: readonly number[] = Array.from({ length: 80 }, (_, index) => index + 1);
