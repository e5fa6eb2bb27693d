/** By which secret the hashes in all other tables are made: another one would know nobody and nothing again. */
export const oneSecret = `
create table secret (
  name integer primary key check (name = 1),
  proof text not null
) strict;
`;
