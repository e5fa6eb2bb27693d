/** Asks a part for its first answer; throws a sentence that names the part where it gives none. */
export const untilAnswering = async (name: string, address: string): Promise<void> => {
  const answer = await fetch(address).catch((cause: unknown) => {
    throw new Error(`${name} does not answer at ${address}.`, { cause });
  });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${name} answers at ${address} with status ${answer.status}.`);
};
